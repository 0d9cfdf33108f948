package io.holdpoint.platform.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.platform.HoldpointApplication;
import io.holdpoint.platform.database.internal.SharedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A demonstration has people without passwords: what it made is never opened as the real thing, nor shown to others. */
class InstallationTest {

    private final SharedDatabase database = SharedDatabase.oneForAll();

    @Test
    void keepsADatabaseToTheModeThatMadeIt() {
        try (var demo = start("demo", "127.0.0.1")) {
            assertThat(demo.getBean(Installation.class).demo()).isTrue();
        }
        assertThatThrownBy(() -> start("production", "127.0.0.1"))
                .hasRootCauseMessage("These data were made in demo mode and are never opened in production mode."
                        + " Give another folder with --data.");
        try (var again = start("demo", "127.0.0.1")) {
            assertThat(again.getBean(Installation.class).demo()).isTrue();
        }
    }

    @Test
    void listensOnThisMachineAloneInADemonstration() {
        assertThatThrownBy(() -> start("demo", "0.0.0.0"))
                .hasRootCauseMessage("A demonstration listens on a loopback address only, not on 0.0.0.0.");
    }

    @Test
    void knowsNoOtherMode() {
        assertThatThrownBy(() -> start("test", "127.0.0.1"))
                .hasRootCauseMessage("The mode is demo or production, not test.");
    }

    private ConfigurableApplicationContext start(String mode, String address) {
        return new SpringApplicationBuilder(HoldpointApplication.class)
                .initializers(database)
                .run("--holdpoint.mode=" + mode, "--server.address=" + address, "--server.port=0");
    }
}
