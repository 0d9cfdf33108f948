package io.holdpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The kernel is compiled for the JVM and for the browser, so it keeps to what both decide alike: no floating point, no
 * arrays of its own, no salted iteration order, no clock, no input or output. Violations are collected, not
 * first-one-wins.
 */
class KernelSubsetTest {

    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.holdpoint.kernel");

    @Test
    void dependsOnTheLanguageAlone() {
        var foreign = new TreeSet<String>();
        for (JavaClass type : KERNEL) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> !KernelSubset.allows(
                            dependency.getTargetClass().getBaseComponentType().getFullName()))
                    .forEach(dependency -> foreign.add(dependency.getDescription()));
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void callsNothingThatBehavesDifferentlyElsewhere() {
        var differing = new TreeSet<String>();
        for (JavaClass type : KERNEL) {
            type.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> KernelSubset.forbids(call.getTarget()))
                    .forEach(call -> differing.add(call.getDescription()));
            type.getCodeUnitReferencesFromSelf().stream()
                    .filter(call -> KernelSubset.forbids(call.getTarget()))
                    .forEach(call -> differing.add(call.getDescription()));
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void keepsFloatingPointAndArraysOutOfItsOwnCode() {
        var violations = KERNEL.stream()
                .map(type -> Objects.requireNonNull(
                        KernelSubsetTest.class.getResource("/" + type.getName().replace('.', '/') + ".class")))
                .flatMap(file -> KernelBytecode.violations(file).stream())
                .toList();
        assertThat(violations).isEmpty();
    }

    /** A check that cannot fail is none: the planted breaches below must all be seen. */
    @Test
    void seesPlantedBreaches() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedBreaches.class);
        List<String> calls = planted.stream()
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                .filter(call -> KernelSubset.forbids(call.getTarget()))
                .map(call -> call.getTarget().getOwner().getSimpleName() + "."
                        + call.getTarget().getName())
                .distinct()
                .toList();
        assertThat(calls)
                .contains(
                        "Map.of",
                        "Set.copyOf",
                        "String.formatted",
                        "Instant.now",
                        "LocalDate.now",
                        "ZoneId.of",
                        "Math.round",
                        "BigDecimal.round",
                        "Collectors.toSet",
                        "Class.forName",
                        "System.nanoTime");
        assertThat(planted.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getFullName())
                        .filter(name -> !KernelSubset.allows(name)))
                .contains("java.util.HashMap", "java.util.Random", "java.io.File", "java.math.MathContext");
        var file = Objects.requireNonNull(PlantedBreaches.class.getResource("PlantedBreaches.class"));
        assertThat(KernelBytecode.violations(file))
                .anyMatch(line -> line.contains("field amounts"))
                .anyMatch(line -> line.contains("method halves"))
                .anyMatch(line -> line.contains("floating point in method halfOf"));
    }
}
