package io.holdpoint.browser.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads JSON one value at a time, and takes nothing that it does not expect; every fault is a {@link JsonFault}. */
public final class JsonReader {

    /** So many digits that a {@code long} always holds them. */
    private static final int DIGITS = 18;

    private final String text;
    private int at;
    private String name = "";

    /** Reads {@code text}. */
    public JsonReader(String text) {
        this.text = text;
    }

    /** Nothing may follow. */
    public void end() {
        blank();
        if (at != text.length()) {
            throw fault("more than one value");
        }
    }

    /** Begins an object. */
    public void object() {
        expect('{');
    }

    /** Whether another name follows; ends the object where none does. */
    public boolean more() {
        return more('}');
    }

    /** The next name, whose value is to be read next. */
    public String name() {
        name = text();
        expect(':');
        return name;
    }

    /** Begins one of several shapes; its {@code type} comes first. */
    public String type() {
        object();
        if (!more() || !name().equals("type")) {
            throw fault("a type is expected first");
        }
        return text();
    }

    /** The name read last is not one that is expected. */
    public JsonFault unknown() {
        return fault("unknown " + name);
    }

    /** A type that is not one that is expected. */
    public JsonFault unknownType(String type) {
        return fault("unknown type " + type);
    }

    /** A value that has to be there. */
    public <T> T need(@Nullable T value, String missing) {
        if (value == null) {
            throw fault(missing + " is missing");
        }
        return value;
    }

    /** A text. */
    public String text() {
        expect('"');
        var from = at;
        for (; at < text.length(); at++) {
            var one = text.charAt(at);
            if (one == '"') {
                return text.substring(from, at++);
            }
            if (one == '\\') {
                return escaped(from);
            }
        }
        throw fault("a text does not end");
    }

    /** A whole number. */
    public long number() {
        blank();
        var from = at;
        var negative = at < text.length() && text.charAt(at) == '-';
        if (negative) {
            at++;
        }
        var first = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        if (at == first) {
            throw fault("a number is expected");
        }
        return at - first <= DIGITS ? (negative ? -value : value) : large(from);
    }

    /** A whole number that is no larger than an {@code int}. */
    public int small() {
        var value = number();
        if (value != (int) value) {
            throw fault("too large a number");
        }
        return (int) value;
    }

    /** True or false. */
    public boolean flag() {
        blank();
        if (literal("true")) {
            return true;
        }
        if (literal("false")) {
            return false;
        }
        throw fault("true or false is expected");
    }

    /** An instant. */
    public Instant instant() {
        return dated(Times::isInstant, Times::instant);
    }

    /** A day. */
    public LocalDate day() {
        return dated(Times::isDay, Times::day);
    }

    /** An offset from UTC. */
    public ZoneOffset offset() {
        return dated(_ -> true, ZoneOffset::of);
    }

    /** A constant, by its name. */
    public <E extends Enum<E>> E constant(Function<String, E> of) {
        return constant(text(), of);
    }

    private <E extends Enum<E>> E constant(String word, Function<String, E> of) {
        try {
            return of.apply(word);
        } catch (IllegalArgumentException unknown) {
            throw fault("unknown " + word);
        }
    }

    /** A value that may be {@code null}. */
    public <T> Optional<T> optional(Function<JsonReader, T> read) {
        blank();
        return literal("null") ? Optional.empty() : Optional.of(read.apply(this));
    }

    /** Values in their order. */
    public <T> List<T> list(Function<JsonReader, T> read) {
        var values = new ArrayList<T>();
        expect('[');
        while (more(']')) {
            values.add(read.apply(this));
        }
        return Collections.unmodifiableList(values);
    }

    /** Values in the order of their own. */
    public <T extends Comparable<? super T>> SortedSet<T> set(Function<JsonReader, T> read) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(list(read)));
    }

    /** Values by a text. */
    public <V> SortedMap<String, V> map(Function<JsonReader, V> read) {
        var values = new TreeMap<String, V>();
        object();
        while (more()) {
            values.put(name(), read.apply(this));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    /** Values by a constant. */
    public <K extends Enum<K>, V> SortedMap<K, V> map(Function<String, K> of, Function<JsonReader, V> read) {
        var values = new TreeMap<K, V>();
        object();
        while (more()) {
            values.put(constant(name(), of), read.apply(this));
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private <T> T dated(Function<String, Boolean> isOne, Function<String, T> of) {
        var word = text();
        if (isOne.apply(word)) {
            try {
                return of.apply(word);
            } catch (DateTimeException none) {
                throw fault("no such time");
            }
        }
        throw fault("a time is expected");
    }

    private long large(int from) {
        try {
            return Long.parseLong(text.substring(from, at));
        } catch (NumberFormatException tooLarge) {
            throw fault("too large a number");
        }
    }

    private String escaped(int from) {
        var value = new StringBuilder(text.substring(from, at));
        while (at < text.length()) {
            var one = text.charAt(at++);
            if (one == '"') {
                return value.toString();
            }
            value.append(one == '\\' ? escape() : one);
        }
        throw fault("a text does not end");
    }

    private char escape() {
        if (at == text.length()) {
            throw fault("a text does not end");
        }
        var one = text.charAt(at++);
        return switch (one) {
            case '"', '\\', '/' -> one;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("no such escape");
        };
    }

    private char unicode() {
        var value = 0;
        for (int left = 4; left > 0; left--) {
            var digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw fault("four hexadecimal digits are expected");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private boolean more(char bracket) {
        blank();
        if (at < text.length() && text.charAt(at) == bracket) {
            at++;
            return false;
        }
        if (before() != '{' && before() != '[') {
            expect(',');
        }
        return true;
    }

    /** The last character that was read and is not blank. */
    private char before() {
        var back = at - 1;
        while (text.charAt(back) <= ' ') {
            back--;
        }
        return text.charAt(back);
    }

    private void expect(char one) {
        blank();
        if (at == text.length() || text.charAt(at) != one) {
            throw fault(one + " is expected");
        }
        at++;
    }

    private boolean literal(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private void blank() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private JsonFault fault(String what) {
        return new JsonFault(what, at);
    }
}
