package io.holdpoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.holdpoint.kernel.KernelBytecode;
import io.holdpoint.kernel.KernelSubset;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What carries the kernel into the browser keeps to the subset that the kernel keeps to; the generated codec too. */
class BrowserSubsetTest {

    private static final JavaClasses CARRIED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/io/holdpoint/browser/build/"))
            .importPackages("io.holdpoint.browser");

    @Test
    void dependsOnTheLanguageAndTheKernelAlone() {
        var foreign = new TreeSet<String>();
        for (JavaClass type : CARRIED) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> !allows(
                            dependency.getTargetClass().getBaseComponentType().getFullName()))
                    .forEach(dependency -> foreign.add(dependency.getDescription()));
        }
        assertThat(CARRIED.size()).isGreaterThan(50);
        assertThat(foreign).isEmpty();
    }

    @Test
    void callsNothingThatBehavesDifferentlyElsewhere() {
        var differing = new TreeSet<String>();
        for (JavaClass type : CARRIED) {
            type.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> KernelSubset.forbids(call.getTarget()))
                    .forEach(call -> differing.add(call.getDescription()));
            type.getCodeUnitReferencesFromSelf().stream()
                    .filter(call -> KernelSubset.forbids(call.getTarget()))
                    .forEach(call -> differing.add(call.getDescription()));
        }
        assertThat(differing).isEmpty();
    }

    /** But for the entry point, whose shape the language prescribes. */
    @Test
    void keepsFloatingPointAndArraysOutOfItsOwnCode() {
        assertThat(CARRIED.stream()
                        .map(type -> Objects.requireNonNull(BrowserSubsetTest.class.getResource(
                                "/" + type.getName().replace('.', '/') + ".class")))
                        .flatMap(file -> KernelBytecode.violations(file).stream())
                        .filter(violation -> !violation.contains("method main")))
                .isEmpty();
    }

    private static boolean allows(String type) {
        return KernelSubset.allows(type)
                || type.startsWith("io.holdpoint.browser.")
                || type.equals("org.teavm.jso.JSExport");
    }
}
