package io.holdpoint.kernel;

import java.time.Instant;

/** A typed argument of a {@link Message}; whoever shows the message decides how each type looks. */
public sealed interface Arg {

    /** Shown as it is. */
    record Text(String value) implements Arg {}

    /** A person, by id; names stay outside the kernel. */
    record Person(String id) implements Arg {}

    /** An instant, shown in the site's time. */
    record Time(Instant at) implements Arg {}

    /** A number. */
    record Count(long value) implements Arg {}

    /** A word that is translated too: its key in the text files. */
    record Term(String key) implements Arg {}
}
