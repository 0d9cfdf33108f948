package io.holdpoint.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One thing a hold point's test found wrong, before it is labelled with the hold point's id and clauses. A finding is put
 * into words only where something is wrong: a released hold point makes nothing.
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

    /** The finding where something is wrong, nothing otherwise. */
    public static List<Finding> when(boolean wrong, Supplier<Finding> finding) {
        return wrong ? List.of(finding.get()) : List.of();
    }

    /** A finding about the thing where there is one and it is wrong, nothing otherwise. */
    public static <T> List<Finding> when(
            Optional<T> thing, Predicate<? super T> wrong, Function<? super T, Finding> say) {
        return thing.isPresent() && wrong.test(thing.get()) ? List.of(say.apply(thing.get())) : List.of();
    }

    /** A finding about each thing that is wrong. */
    public static <T> List<Finding> each(
            Collection<? extends T> things, Predicate<? super T> wrong, Function<? super T, Finding> say) {
        List<Finding> found = List.of();
        for (T thing : things) {
            if (wrong.test(thing)) {
                found = and(found, say.apply(thing));
            }
        }
        return found;
    }

    /** All that is found about any of the things. */
    public static <T> List<Finding> across(Collection<? extends T> things, Function<? super T, List<Finding>> test) {
        List<Finding> found = List.of();
        for (T thing : things) {
            found = all(found, test.apply(thing));
        }
        return found;
    }

    /** What either found. */
    public static List<Finding> all(List<Finding> some, List<Finding> others) {
        if (some.isEmpty()) {
            return others;
        }
        if (others.isEmpty()) {
            return some;
        }
        var all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** What any of three found. */
    public static List<Finding> all(List<Finding> some, List<Finding> others, List<Finding> more) {
        return all(all(some, others), more);
    }

    private static <T> List<T> and(List<T> some, T one) {
        if (some.isEmpty()) {
            return List.of(one);
        }
        if (some.size() == 1) {
            return List.of(some.getFirst(), one);
        }
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
