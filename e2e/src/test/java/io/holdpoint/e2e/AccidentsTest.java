package io.holdpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.holdpoint.simulator.accident.AccidentFiles;
import io.holdpoint.simulator.accident.Replay;
import io.holdpoint.simulator.accident.Verdict;
import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Loader;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Accidents that happened are held before anybody comes to harm, and the same job passes once the missing act is done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccidentsTest {

    private final RunningPlatform running;
    private List<Verdict> verdicts = List.of();

    AccidentsTest() throws Exception {
        running = RunningPlatform.started();
    }

    @BeforeAll
    void playThemAll() {
        Platform platform = running.client();
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        new Loader(platform, silent).load(District.of(1, new DistrictClock(platform).today()));
        verdicts = new Replay(platform, (_, _, _) -> {}).play(AccidentFiles.all(), _ -> {});
    }

    @AfterAll
    void stop() throws Exception {
        running.close();
    }

    /** Stopped by a hold point at or before the harm; the twin archived. What is declared outside reach is not stopped by chance. */
    @TestFactory
    Stream<DynamicTest> eachAccident() {
        assertThat(verdicts).hasSameSizeAs(AccidentFiles.all());
        return verdicts.stream()
                .map(verdict -> dynamicTest(
                        verdict.accident().file(),
                        () -> assertThat(verdict)
                                .as(
                                        "stopped by %s, twin %s %s",
                                        verdict.heldBy(), verdict.twinState(), verdict.twinRefusals())
                                .matches(Verdict::right)));
    }
}
