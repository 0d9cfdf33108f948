package io.holdpoint.browser.generator;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the kernel's types and tells what each is. */
final class Kinds {

    private static final String KERNEL = "io.holdpoint.kernel.";

    private final SortedSet<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));

    private Kinds() {}

    /** Every record and every sealed interface that is needed for {@code roots}, themselves included, by name. */
    static SortedSet<Class<?>> reachedFrom(List<Class<?>> roots) {
        var kinds = new Kinds();
        roots.forEach(kinds::reach);
        return kinds.found;
    }

    /** The shapes of a sealed type, in the order in which it lists them. */
    static List<Class<?>> shapes(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }

    /** What a record is made of that crosses the border: all but what the browser keeps of every world. */
    static List<RecordComponent> crossing(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !Kept.is(component))
                .toList();
    }

    private void reach(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::reach);
        }
        if (type instanceof Class<?> plain
                && plain.getName().startsWith(KERNEL)
                && !plain.isEnum()
                && found.add(plain)) {
            follow(plain);
        }
    }

    private void follow(Class<?> type) {
        if (type.isSealed()) {
            shapes(type).forEach(this::reach);
            return;
        }
        if (!type.isRecord()) {
            found.remove(type);
            if (!Kept.is(type)) {
                throw new IllegalStateException(
                        type + " is neither a record nor sealed: nobody knows how it is written");
            }
            return;
        }
        Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .forEach(this::reach);
    }
}
