package io.holdpoint.kernel;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text to be shown in any language: a key into the text files beside the kernel and typed arguments.
 *
 * @param key the entry in the files under {@code texts/en} and {@code texts/zh}
 * @param args values for the places named in the text, by name
 */
public record Message(String key, SortedMap<String, Arg> args) {

    /** A text without arguments. */
    public static Message of(String key) {
        return new Message(key, Collections.emptySortedMap());
    }

    /** The same text with a plain value, such as a serial number or a point's name. */
    public Message text(String name, String value) {
        return with(name, new Arg.Text(value));
    }

    /** The same text naming a person. */
    public Message person(String name, String personId) {
        return with(name, new Arg.Person(personId));
    }

    /** The same text with an instant, shown in the site's own time. */
    public Message time(String name, Instant at) {
        return with(name, new Arg.Time(at));
    }

    /** The same text with a number. */
    public Message count(String name, long value) {
        return with(name, new Arg.Count(value));
    }

    /** The same text with a word of the catalogue, such as a role or a state. */
    public Message term(String name, String termKey) {
        return with(name, new Arg.Term(termKey));
    }

    private Message with(String name, Arg value) {
        var more = new TreeMap<String, Arg>(args);
        more.put(name, value);
        return new Message(key, Collections.unmodifiableSortedMap(more));
    }
}
