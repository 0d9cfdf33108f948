package io.holdpoint.kernel.rulebook;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.review.ReviewRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** In which file each rule is written. */
final class Homes {

    private Homes() {}

    /** The constant that holds each rule, {@code WeatherRules.LIGHTNING}, by the rule's id. */
    static SortedMap<String, String> found() {
        var homes = new TreeMap<String, String>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.holdpoint.kernel")
                .forEach(type -> add(type.reflect(), homes));
        return homes;
    }

    private static void add(Class<?> type, SortedMap<String, String> homes) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                id(field).ifPresent(id -> homes.put(id, type.getSimpleName() + "." + field.getName()));
            }
        }
    }

    private static Optional<String> id(Field field) {
        if (field.getType() != HoldPoint.class && field.getType() != ReviewRule.class) {
            return Optional.empty();
        }
        try {
            field.setAccessible(true);
            return switch (field.get(null)) {
                case HoldPoint<?> point -> Optional.of(point.id());
                case ReviewRule rule -> Optional.of(rule.id());
                default -> Optional.empty();
            };
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
