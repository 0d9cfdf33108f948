package io.holdpoint.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OptionsTest {

    /** The launcher leaves the word replay out, people write it. */
    @Test
    void replayMayBeSaidOrLeftOut() {
        var options =
                Options.of("replay", "accidents", "--url", "http://127.0.0.1:9", "--language", "zh", "--seed", "3");
        assertThat(options).isEqualTo(new Options("accidents", URI.create("http://127.0.0.1:9"), 3, "zh"));
        assertThat(Options.of("shift").what()).isEqualTo("shift");
    }

    /** A slip is told, never guessed at. */
    @Test
    void whatIsNotUnderstoodIsTold() {
        assertThatThrownBy(() -> Options.of("lode")).hasMessageContaining("lode?");
        assertThatThrownBy(() -> Options.of("load", "--url")).hasMessageContaining("--url needs a value");
        assertThatThrownBy(Options::of).hasMessageContaining("usage");
    }
}
