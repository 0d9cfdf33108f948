package io.holdpoint.browser.generator;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** How a value of each type is written and read, as Java. */
final class Values {

    /** The method of reader and writer by the type, which has the same name in both. */
    private static final Map<Type, String> PLAIN = Map.of(
            String.class, "text",
            boolean.class, "flag",
            Boolean.class, "flag",
            Instant.class, "instant",
            LocalDate.class, "day",
            ZoneOffset.class, "offset",
            long.class, "number",
            Long.class, "number");

    private static final Map<Type, String> BOXES =
            Map.of(boolean.class, "Boolean", int.class, "Integer", long.class, "Long");

    private Values() {}

    /** A statement that writes the value of {@code expression}. */
    static String write(Type type, String out, String expression) {
        if (type instanceof ParameterizedType generic) {
            var inner = generic.getActualTypeArguments();
            var raw = generic.getRawType();
            if (raw == SortedMap.class) {
                return "%s.map(%s, %s, %s)".formatted(out, expression, key(inner[0]), writer(inner[1], out));
            }
            return "%s.%s(%s, %s)"
                    .formatted(out, raw == Optional.class ? "optional" : "list", expression, writer(inner[0], out));
        }
        if (isSmall(type)) {
            return "%s.number(%s)".formatted(out, expression);
        }
        if (PLAIN.containsKey(type)) {
            return "%s.%s(%s)".formatted(out, PLAIN.get(type), expression);
        }
        return isEnum(type)
                ? "%s.constant(%s)".formatted(out, expression)
                : "%s(%s, %s)".formatted(Names.call("write", known(type)), out, expression);
    }

    /** An expression that reads such a value. */
    static String read(Type type, String in) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, in);
        }
        if (isSmall(type)) {
            return in + ".small()";
        }
        if (PLAIN.containsKey(type)) {
            return "%s.%s()".formatted(in, PLAIN.get(type));
        }
        return isEnum(type)
                ? "%s.constant(%s::valueOf)".formatted(in, known(type).getCanonicalName())
                : "%s(%s)".formatted(Names.call("read", known(type)), in);
    }

    /** The type of a variable that may not have been read yet. */
    static String boxed(Type type) {
        return BOXES.getOrDefault(type, type.getTypeName().replace('$', '.'));
    }

    /** What a value is that was not named: nothing, where it may be missing. */
    static String absent(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? "java.util.Optional.empty()"
                : "null";
    }

    private static String generic(ParameterizedType generic, String in) {
        var inner = generic.getActualTypeArguments();
        var raw = generic.getRawType();
        if (raw == SortedMap.class) {
            return inner[0] == String.class
                    ? "%s.map(%s)".formatted(in, reader(inner[1], in))
                    : "%s.map(%s::valueOf, %s)".formatted(in, known(inner[0]).getCanonicalName(), reader(inner[1], in));
        }
        if (raw == Optional.class || raw == List.class || raw == SortedSet.class) {
            var verb = raw == Optional.class ? "optional" : raw == List.class ? "list" : "set";
            return "%s.%s(%s)".formatted(in, verb, reader(inner[0], in));
        }
        throw unheard(generic);
    }

    private static String writer(Type type, String out) {
        if (PLAIN.containsKey(type)) {
            return "JsonWriter::" + PLAIN.get(type);
        }
        return "(%s_, it%1$s_) -> %s".formatted(out, write(type, out + "_", "it" + out + "_"));
    }

    private static String reader(Type type, String in) {
        if (PLAIN.containsKey(type)) {
            return "JsonReader::" + PLAIN.get(type);
        }
        return "%s_ -> %s".formatted(in, read(type, in + "_"));
    }

    private static String key(Type type) {
        return type == String.class ? "key -> key" : known(type).getCanonicalName() + "::name";
    }

    private static boolean isSmall(Type type) {
        return type == int.class || type == Integer.class;
    }

    private static boolean isEnum(Type type) {
        return type instanceof Class<?> plain && plain.isEnum();
    }

    private static Class<?> known(Type type) {
        if (type instanceof Class<?> plain && plain.getName().startsWith("io.holdpoint.kernel.")) {
            return plain;
        }
        throw unheard(type);
    }

    private static IllegalStateException unheard(Type type) {
        return new IllegalStateException("nobody knows how a " + type.getTypeName() + " is written");
    }
}
