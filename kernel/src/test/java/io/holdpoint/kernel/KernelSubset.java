package io.holdpoint.kernel;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitReferenceTarget;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types and calls the JVM, JavaScript and WebAssembly treat alike. */
public final class KernelSubset {

    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.regex",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.math",
            "org.jspecify.annotations");

    /** Types that synthetic members of records, lambdas, enums and pattern switches name. */
    private static final Set<String> SYNTHETIC =
            Set.of("java.lang.runtime.ObjectMethods", "java.lang.runtime.SwitchBootstraps", "java.lang.MatchException");

    private static final Set<String> FORBIDDEN_TYPES = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.Random",
            "java.util.HexFormat",
            "java.util.Formatter",
            "java.util.Scanner",
            "java.util.Timer",
            "java.util.TimeZone",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.ServiceLoader",
            "java.util.stream.Gatherers",
            "java.math.MathContext",
            "java.time.Clock",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.StrictMath",
            "java.lang.ClassLoader");

    /** Per owner, the methods that are salted, wrong or missing outside the JVM, or that read the world. */
    private static final Map<String, Set<String>> FORBIDDEN_CALLS = Map.ofEntries(
            Map.entry("java.util.Map", Set.of("of", "ofEntries", "copyOf")),
            Map.entry("java.util.Set", Set.of("of", "copyOf")),
            Map.entry("java.util.stream.Collectors", Set.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap")),
            Map.entry(
                    "java.lang.String",
                    Set.of("format", "formatted", "codePoints", "lines", "toUpperCase", "toLowerCase", "getBytes")),
            Map.entry(
                    "java.lang.Class",
                    Set.of(
                            "forName",
                            "newInstance",
                            "getMethods",
                            "getDeclaredMethods",
                            "getFields",
                            "getDeclaredFields",
                            "getConstructors",
                            "getDeclaredConstructors",
                            "getRecordComponents",
                            "getPermittedSubclasses",
                            "getResource",
                            "getResourceAsStream")),
            Map.entry(
                    "java.lang.System",
                    Set.of(
                            "currentTimeMillis",
                            "nanoTime",
                            "getenv",
                            "getProperty",
                            "identityHashCode",
                            "exit",
                            "lineSeparator")),
            Map.entry("java.util.UUID", Set.of("randomUUID", "nameUUIDFromBytes")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.Collections", Set.of("shuffle")),
            Map.entry("java.util.regex.Matcher", Set.of("results")),
            Map.entry("java.math.BigDecimal", Set.of("round", "sqrt")),
            Map.entry("java.time.ZoneId", Set.of("of", "systemDefault", "getAvailableZoneIds")));

    private static final List<String> HASHED_COLLECTORS = List.of("toMap", "groupingBy");

    private KernelSubset() {}

    /** Whether a kernel class may name this type. */
    public static boolean allows(String type) {
        if (type.startsWith("io.holdpoint.kernel.") || SYNTHETIC.contains(type)) {
            return true;
        }
        int dot = type.lastIndexOf('.');
        if (dot < 0) {
            return !floating(type);
        }
        return PACKAGES.contains(type.substring(0, dot)) && !FORBIDDEN_TYPES.contains(type) && !floating(type);
    }

    /** Whether a kernel class must not call this. */
    public static boolean forbids(CodeUnitCallTarget target) {
        return forbidden(target);
    }

    /** Whether a kernel class must not refer to this method. */
    public static boolean forbids(CodeUnitReferenceTarget target) {
        return forbidden(target);
    }

    private static boolean forbidden(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getFullName();
        String name = target.getName();
        if (FORBIDDEN_CALLS.getOrDefault(owner, Set.of()).contains(name)) {
            return true;
        }
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return true;
        }
        if (owner.equals("java.util.stream.Collectors") && HASHED_COLLECTORS.contains(name)) {
            return target.getRawParameterTypes().size() < mapFactoryArity(name);
        }
        return floating(target.getRawReturnType().getFullName())
                || target.getRawParameterTypes().stream().anyMatch(type -> floating(type.getFullName()));
    }

    /** Only the overloads that are handed a map of a known order are the same everywhere. */
    private static int mapFactoryArity(String name) {
        return name.equals("toMap") ? 4 : 3;
    }

    private static boolean floating(String type) {
        return type.equals("double")
                || type.equals("float")
                || type.startsWith("double[")
                || type.startsWith("float[")
                || type.contains("Double")
                || type.contains("Float");
    }
}
