package io.holdpoint.network.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a CSV. */
final class CsvRows {

    private final Faults faults;
    private final Consumer<Row> taker;

    /** What stands in which place; empty before the header, and an empty place for a column that is not known. */
    private final List<Optional<Column>> header = new ArrayList<>();

    private CsvRows(Faults faults, Consumer<Row> taker) {
        this.faults = faults;
        this.taker = taker;
    }

    static void read(InputStream stream, Limits limits, Faults faults, Consumer<Row> taker) throws IOException {
        var rows = new CsvRows(faults, taker);
        Lines.each(stream, limits, faults, rows::line);
        if (rows.header.isEmpty()) {
            faults.add(1, "", FaultCode.MISSING_COLUMN, Column.KIND.header());
        }
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        var fields = CsvLine.fields(line);
        if (fields.isEmpty()) {
            faults.add(number, "", FaultCode.MALFORMED_CSV, "\"");
        } else if (header.isEmpty()) {
            header(number, fields.get());
        } else {
            row(number, fields.get());
        }
    }

    private void header(int number, List<String> names) {
        for (String name : names) {
            var column = Column.of(name);
            header.add(column);
            if (column.isEmpty()) {
                faults.add(number, "", FaultCode.UNKNOWN_COLUMN, name);
            } else if (header.indexOf(column) < header.size() - 1) {
                faults.add(number, "", FaultCode.MALFORMED_CSV, name);
            }
        }
        for (Column needed : List.of(Column.KIND, Column.ID)) {
            if (!header.contains(Optional.of(needed))) {
                faults.add(number, "", FaultCode.MISSING_COLUMN, needed.header());
            }
        }
    }

    private void row(int number, List<String> fields) {
        if (fields.size() > header.size()) {
            faults.add(number, fields.getFirst(), FaultCode.MALFORMED_CSV, fields.size() + " > " + header.size());
            return;
        }
        var values = new EnumMap<Column, String>(Column.class);
        for (int at = 0; at < fields.size(); at++) {
            var text = fields.get(at);
            if (!text.isEmpty()) {
                header.get(at).ifPresent(column -> values.put(column, text));
            }
        }
        taker.accept(new Row(number, values));
    }
}
