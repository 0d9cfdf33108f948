package io.holdpoint.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void translatesOptionsInBothSpellings() {
        assertThat(CommandLine.settings("--port", "9000", "--data=/srv/holdpoint", "--demo", "--debug"))
                .containsExactly(
                        "--server.port=9000", "--holdpoint.data=/srv/holdpoint", "--holdpoint.mode=demo", "--debug");
    }

    @Test
    void namesTheOptionThatLacksItsValue() {
        assertThatThrownBy(() -> CommandLine.settings("--data"))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("--data");
    }
}
