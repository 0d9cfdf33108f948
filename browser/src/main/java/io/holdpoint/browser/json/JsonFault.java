package io.holdpoint.browser.json;

/** A text that is not the JSON expected; the message says what was and where. */
public final class JsonFault extends RuntimeException {

    /** A fault at a place in the text, counted in characters. */
    JsonFault(String what, int at) {
        super(what + " at " + at);
    }
}
