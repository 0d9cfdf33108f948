package io.holdpoint.kernel.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the proof of necessity found, as it left it for this page. */
final class Proof {

    /** A line a rule: its id, the harm and the number of acts, set apart by tabs. */
    static final Path RESULT = Path.of("target/proof/necessity.tsv");

    private final SortedMap<String, String> found = new TreeMap<>();

    private Proof() {}

    /** The result of this build; fails where the proof has not run. */
    static Proof read() {
        var proof = new Proof();
        try {
            Files.readAllLines(RESULT).stream()
                    .map(line -> line.split("\t"))
                    .forEach(parts -> proof.found.put(parts[0], parts[2]));
        } catch (IOException missing) {
            throw new UncheckedIOException("the proof of necessity has not run before this page", missing);
        }
        return proof;
    }

    String of(Row row) {
        if (row.against().isEmpty()) {
            return "administrative";
        }
        var steps = found.get(row.id());
        return steps == null ? "not shown" : steps;
    }

    long necessary(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.against().isPresent() && found.containsKey(row.id()))
                .count();
    }
}
