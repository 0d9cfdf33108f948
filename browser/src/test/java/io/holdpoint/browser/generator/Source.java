package io.holdpoint.browser.generator;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A Java source that writes and reads one top-level type of the kernel and all that is within it.
 *
 * @param name the class
 * @param text the source
 */
record Source(String name, String text) {

    /** One for each top-level type among {@code types}. */
    static List<Source> of(Collection<Class<?>> types) {
        SortedMap<String, List<Class<?>>> files = new TreeMap<>();
        types.forEach(type ->
                files.computeIfAbsent(Names.file(type), _ -> new ArrayList<>()).add(type));
        return files.entrySet().stream()
                .map(file -> new Source(file.getKey(), text(file.getKey(), file.getValue())))
                .toList();
    }

    private static String text(String name, List<Class<?>> types) {
        var outer = types.stream().map(Names::outermost).distinct().toList();
        if (outer.size() > 1) {
            throw new IllegalStateException("two types would share the file " + name + ": " + outer);
        }
        return head(name) + types.stream().map(Source::methods).collect(Collectors.joining()) + "}\n";
    }

    private static String head(String name) {
        return """
                package io.holdpoint.browser.codec;

                import io.holdpoint.browser.json.JsonReader;
                import io.holdpoint.browser.json.JsonWriter;

                /** Made from the kernel's types by the build; never edited. */
                public final class %s {

                    private %1$s() {}
                """.formatted(name);
    }

    private static String methods(Class<?> type) {
        return type.isSealed() ? sealed(type) : record(type);
    }

    private static String sealed(Class<?> type) {
        var written = new StringBuilder();
        var read = new StringBuilder();
        for (Class<?> shape : Kinds.shapes(type)) {
            written.append("            case %s it -> { out.name(\"type\").text(\"%s\"); %s(out, it); }\n"
                    .formatted(shape.getCanonicalName(), Names.code(shape), Names.call("fields", shape)));
            read.append("            case \"%s\" -> %s(in);\n".formatted(Names.code(shape), Names.call("rest", shape)));
        }
        return """

                    public static void %s(JsonWriter out, %s value) {
                        out.object();
                        switch (value) {
                %s        }
                        out.endObject();
                    }

                    public static %2$s %s(JsonReader in) {
                        var type = in.type();
                        return switch (type) {
                %s            default -> throw in.unknownType(type);
                        };
                    }
                """.formatted(
                Names.method("write", type), type.getCanonicalName(), written, Names.method("read", type), read);
    }

    private static String record(Class<?> type) {
        var world = Kept.inside(type) ? ", io.holdpoint.browser.World world" : "";
        var pass = Kept.inside(type) ? ", world" : "";
        return """

                    public static void %1$s(JsonWriter out, %2$s value) {
                        out.object();
                        %3$s(out, value);
                        out.endObject();
                    }

                    static void %3$s(JsonWriter out, %2$s value) {
                %4$s    }

                    public static %2$s %5$s(JsonReader in%9$s) {
                        in.object();
                        return %6$s(in%10$s);
                    }

                    static %2$s %6$s(JsonReader in%9$s) {
                %7$s        return new %2$s(%8$s);
                    }
                """.formatted(
                        Names.method("write", type),
                        type.getCanonicalName(),
                        Names.method("fields", type),
                        fields(type),
                        Names.method("read", type),
                        Names.method("rest", type),
                        rest(type),
                        arguments(type),
                        world,
                        pass);
    }

    private static String fields(Class<?> type) {
        return Kinds.crossing(type).stream()
                .map(component -> "        out.name(\"%s\");\n        %s;\n"
                        .formatted(
                                component.getName(),
                                Values.write(component.getGenericType(), "out", "value." + component.getName() + "()")))
                .collect(Collectors.joining());
    }

    private static String rest(Class<?> type) {
        var declared = new StringBuilder();
        var cases = new StringBuilder();
        for (RecordComponent component : Kinds.crossing(type)) {
            var of = component.getGenericType();
            declared.append(
                    "        %s _%s = %s;\n".formatted(Values.boxed(of), component.getName(), Values.absent(of)));
            cases.append("                case \"%s\" -> _%1$s = %s;\n"
                    .formatted(component.getName(), Values.read(of, "in")));
        }
        return """
                %s        while (in.more()) {
                            switch (in.name()) {
                %s                default -> throw in.unknown();
                            }
                        }
                """.formatted(declared, cases);
    }

    private static String arguments(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> Kept.accessor(component)
                        .map(accessor -> "world." + accessor + "()")
                        .orElse("in.need(_%s, \"%1$s\")".formatted(component.getName())))
                .collect(Collectors.joining(", "));
    }
}
