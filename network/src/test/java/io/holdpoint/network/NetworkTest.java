package io.holdpoint.network;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.grid.SwitchKind;
import org.junit.jupiter.api.Test;

/** The network itself. */
class NetworkTest {

    /** It stands on the kernel and a graph library; no framework reaches it. */
    @Test
    void dependsOnTheKernelAndTheGraphLibraryOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.holdpoint.network..",
                        "io.holdpoint.kernel.grid..",
                        "io.holdpoint.kernel.facts..",
                        "org.jgrapht..",
                        "org.jspecify.annotations..",
                        "java..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.holdpoint.network"));
    }

    @Test
    void everythingIsFoundByItsId() {
        var network = new Sketch()
                .closed("K-1", SwitchKind.FUSE, "box", "house")
                .line("L", "box", "far")
                .source("P", SourceKind.PHOTOVOLTAIC, "house", "U")
                .customer("U", "house")
                .network();
        assertThat(network.node("house")).isPresent();
        assertThat(network.switchPoint("K-1")).isPresent();
        assertThat(network.switchPoint("L")).isEmpty();
        assertThat(network.usagePoint("U").map(UsagePoint::node)).contains("house");
        assertThat(network.source("P").map(Source::owner)).contains("U");
        assertThat(network.node("nowhere")).isEmpty();
        assertThat(network.nodePlace("nowhere")).isEqualTo(-1);
    }

    @Test
    void whatIsThereTwiceOrLeadsNowhereIsNoNetwork() {
        assertThatThrownBy(() ->
                        new Sketch().line("L", "a", "b").line("L", "b", "c").network())
                .hasMessageContaining("L is there twice");
        var elements = new Sketch().line("L", "a", "b").elements();
        assertThatThrownBy(() -> Network.of(new Elements(
                        elements.containers(),
                        elements.feeders(),
                        java.util.List.of(),
                        elements.branches(),
                        elements.usagePoints(),
                        elements.sources())))
                .hasMessageContaining("L refers to a");
    }
}
