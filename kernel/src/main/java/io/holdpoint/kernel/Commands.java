package io.holdpoint.kernel;

/** The codes by which commands and events are named in remedies, texts and on the wire. */
public final class Commands {

    private Commands() {}

    /** The code of a command or an event: {@code LockPoint} is {@code lockPoint}, {@code VoidTicket} is {@code void}. */
    public static String code(Object value) {
        return code(value.getClass());
    }

    /** The code of a type of command or event. */
    public static String code(Class<?> type) {
        var name = type.getSimpleName();
        return name.equals("VoidTicket") ? "void" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
