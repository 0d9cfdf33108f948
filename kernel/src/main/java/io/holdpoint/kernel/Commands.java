package io.holdpoint.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes by which commands and events are named in remedies, texts and on the wire. */
public final class Commands {

    /** The codes asked for so far; replaced as a whole, so that threads need no lock. */
    private static volatile Map<Class<?>, String> codes = new LinkedHashMap<>();

    private Commands() {}

    /** The code of a command or an event: {@code LockPoint} is {@code lockPoint}, {@code VoidTicket} is {@code void}. */
    public static String code(Object value) {
        return code(value.getClass());
    }

    /** The code of a type of command or event. */
    public static String code(Class<?> type) {
        var code = codes.get(type);
        return code == null ? learnt(type) : code;
    }

    /** Two threads may learn the same at once; they learn the same. */
    private static String learnt(Class<?> type) {
        var code = made(type.getSimpleName());
        var more = new LinkedHashMap<>(codes);
        more.put(type, code);
        codes = more;
        return code;
    }

    private static String made(String name) {
        return name.equals("VoidTicket") ? "void" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
