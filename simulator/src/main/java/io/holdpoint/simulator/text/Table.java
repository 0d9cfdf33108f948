package io.holdpoint.simulator.text;

import java.util.ArrayList;
import java.util.List;

/** A table of texts in columns, in which a Chinese character takes two places. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row of as many cells as there are headings. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                boolean last = column == row.size() - 1;
                text.append(last ? row.get(column) : padded(row.get(column), width(column) + 2));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> places(row.get(column))).max().orElse(0);
    }

    /** The text, filled with blanks to {@code places}. */
    public static String padded(String text, int places) {
        return text + " ".repeat(Math.max(0, places - places(text)));
    }

    private static int places(String text) {
        return text.codePoints().map(code -> code >= 0x2E80 ? 2 : 1).sum();
    }
}
