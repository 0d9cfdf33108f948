package io.holdpoint.network.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a line of CSV (RFC 4180, but a field ends with its line). */
final class CsvLine {

    private final String line;
    private final List<String> fields = new ArrayList<>();
    private int at;

    private CsvLine(String line) {
        this.line = line;
    }

    /** Its fields, without blanks around them; empty where a quote is not closed or has something behind it. */
    static Optional<List<String>> fields(String line) {
        var fields = new CsvLine(line);
        return fields.read() ? Optional.of(fields.fields) : Optional.empty();
    }

    private boolean read() {
        do {
            boolean sound = (at < line.length() && line.charAt(at) == '"') ? quoted() : plain();
            if (!sound) {
                return false;
            }
        } while (at++ < line.length());
        return true;
    }

    private boolean plain() {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        var text = line.substring(at, end).strip();
        fields.add(text);
        at = end;
        return text.indexOf('"') < 0;
    }

    private boolean quoted() {
        var text = new StringBuilder();
        at++;
        while (at < line.length()) {
            char next = line.charAt(at++);
            if (next != '"') {
                text.append(next);
            } else if (at < line.length() && line.charAt(at) == '"') {
                text.append('"');
                at++;
            } else {
                fields.add(text.toString());
                return at == line.length() || line.charAt(at) == ',';
            }
        }
        return false;
    }
}
