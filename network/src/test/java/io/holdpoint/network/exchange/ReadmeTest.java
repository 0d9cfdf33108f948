package io.holdpoint.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.network.isolation.Planner;
import io.holdpoint.network.isolation.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The module's page tells the truth. */
class ReadmeTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** Whoever copies the example has a network that is accepted, and a plan for its customer. */
    @Test
    void exampleIsAccepted() throws IOException {
        var page = page();
        var start = page.indexOf("```csv\n") + "```csv\n".length();
        var network = Texts.network(page.substring(start, page.indexOf("```", start)));
        assertThat(Planner.plan(network, Zone.ofUsagePoints(List.of("0500100001")))
                        .ids())
                .containsExactly("PV-1", "T1-1");
    }

    @Test
    void everyKindAndColumnIsTold() throws IOException {
        var page = page();
        assertThat(Arrays.stream(Kind.values()).map(kind -> "`" + kind + "`")).allMatch(page::contains);
        assertThat(Arrays.stream(Column.values()).map(column -> "`" + column.header() + "`"))
                .filteredOn(column -> !page.contains(column) && !page.contains("**" + column + "**"))
                .isEmpty();
    }
}
