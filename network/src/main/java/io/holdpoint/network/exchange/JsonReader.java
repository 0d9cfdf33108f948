package io.holdpoint.network.exchange;

import java.io.IOException;
import java.io.Reader;

/** Reads JSON (RFC 8259) from front to back, holding no more than one text of it. */
final class JsonReader {

    /** Reads what stands at a name. */
    interface Member {
        void read(String name) throws IOException;
    }

    /** Reads one element. */
    interface Element {
        void read() throws IOException;
    }

    private static final int DEEPEST = 32;
    private static final int NONE = -2;

    private final Reader reader;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private int ahead = NONE;
    private int depth;

    JsonReader(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** Every member of an object. */
    void object(Member member) throws IOException {
        enter('{');
        if (!taken('}')) {
            do {
                var name = string();
                expect(':');
                member.read(name);
            } while (taken(','));
            expect('}');
        }
        depth--;
    }

    /** Every element of an array. */
    void array(Element element) throws IOException {
        enter('[');
        if (!taken(']')) {
            do {
                element.read();
            } while (taken(','));
            expect(']');
        }
        depth--;
    }

    /** What the next value begins with. */
    int peek() throws IOException {
        while (ahead == NONE || ahead == ' ' || ahead == '\n' || ahead == '\r' || ahead == '\t') {
            ahead = reader.read();
        }
        return ahead;
    }

    /** A string, number, truth value or null as text; null is the empty one. */
    String scalar() throws IOException {
        if (peek() == '"') {
            return string();
        }
        begin();
        while (ahead >= 0 && ",]}: \n\r\t".indexOf(ahead) < 0) {
            append((char) ahead);
            ahead = reader.read();
        }
        var word = text.toString();
        if (word.equals("null")) {
            return "";
        }
        if (word.equals("true") || word.equals("false") || word.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
            return word;
        }
        throw malformed("\"" + word.substring(0, Math.min(20, word.length())) + "\"");
    }

    /** Goes past the next value. */
    void skip() throws IOException {
        switch (peek()) {
            case '{' -> object(name -> skip());
            case '[' -> array(this::skip);
            default -> scalar();
        }
    }

    /** Makes sure that nothing follows. */
    void end() throws IOException {
        if (peek() >= 0) {
            throw malformed("\"" + (char) ahead + "\"");
        }
    }

    private String string() throws IOException {
        expect('"');
        begin();
        for (int next = next(); next != '"'; next = next()) {
            if (next < ' ') {
                throw malformed("\"");
            }
            append(next == '\\' ? escaped() : (char) next);
        }
        return text.toString();
    }

    private char escaped() throws IOException {
        int next = next();
        return switch (next) {
            case '"', '\\', '/' -> (char) next;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) ((hex() << 12) | (hex() << 8) | (hex() << 4) | hex());
            default -> throw malformed("\\");
        };
    }

    private int hex() throws IOException {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw malformed("\\u");
        }
        return digit;
    }

    private int next() throws IOException {
        int next = ahead == NONE ? reader.read() : ahead;
        ahead = NONE;
        return next;
    }

    private void begin() {
        text.setLength(0);
    }

    private void append(char next) throws MalformedJson {
        if (text.length() == longest) {
            throw new MalformedJson(FaultCode.LINE_TOO_LONG, Integer.toString(longest));
        }
        text.append(next);
    }

    private void enter(char bracket) throws IOException {
        expect(bracket);
        if (++depth > DEEPEST) {
            throw malformed(bracket + " x " + depth);
        }
    }

    private void expect(char wanted) throws IOException {
        if (!taken(wanted)) {
            throw malformed(wanted + " ← " + (ahead < 0 ? "…" : String.valueOf((char) ahead)));
        }
    }

    private boolean taken(char wanted) throws IOException {
        if (peek() != wanted) {
            return false;
        }
        ahead = NONE;
        return true;
    }

    private static MalformedJson malformed(String what) {
        return new MalformedJson(FaultCode.MALFORMED_JSON, what);
    }
}
