package io.holdpoint.browser.generator;

import io.holdpoint.kernel.Commands;

/** What the generated classes and methods are called. */
final class Names {

    private Names() {}

    /** The type in whose file {@code type} stands. */
    static Class<?> outermost(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type : outermost(outer);
    }

    /** The generated class for a type. */
    static String file(Class<?> type) {
        return outermost(type).getSimpleName() + "Json";
    }

    /** A method about a type within its own file. */
    static String method(String verb, Class<?> type) {
        return outermost(type) == type ? verb : verb + within(type);
    }

    /** The same, called from any file. */
    static String call(String verb, Class<?> type) {
        return file(type) + "." + method(verb, type);
    }

    /** The {@code "type"} of a shape, as the platform names it. */
    static String code(Class<?> shape) {
        return Commands.code(shape);
    }

    private static String within(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? "" : within(outer) + type.getSimpleName();
    }
}
