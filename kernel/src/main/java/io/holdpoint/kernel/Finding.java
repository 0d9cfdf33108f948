package io.holdpoint.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing a hold point's test found wrong, before it is labelled with the hold point's id and clauses.
 *
 * @param message what is wrong
 * @param evidence what was looked at
 * @param remedies what would release it
 */
public record Finding(Message message, List<Message> evidence, List<Remedy> remedies) {

    /** A finding without evidence or remedy yet. */
    public static Finding of(Message message) {
        return new Finding(message, List.of(), List.of());
    }

    /** The same finding, with one more thing that was looked at. */
    public Finding seen(Message message) {
        return new Finding(this.message, and(evidence, message), remedies);
    }

    /** The same finding, with one more way to release it. */
    public Finding remedy(Remedy remedy) {
        return new Finding(message, evidence, and(remedies, remedy));
    }

    /** The finding where something is wrong, nothing otherwise; it is put into words only when it is needed. */
    public static Stream<Finding> when(boolean wrong, Supplier<Finding> finding) {
        return wrong ? Stream.of(finding.get()) : Stream.empty();
    }

    private static <T> List<T> and(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
