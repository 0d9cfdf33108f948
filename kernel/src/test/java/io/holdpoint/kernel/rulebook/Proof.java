package io.holdpoint.kernel.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the proof of necessity found, as it left it for this page. */
final class Proof {

    private static final Path FOLDER = Path.of("target/proof");

    /** Found by exploring small worlds; a line a rule: id, harm, world, number of acts, words, set apart by tabs. */
    private static final Path EXPLORED = FOLDER.resolve("necessity.txt");

    /** Found from the rule's own case on; a line a rule: id, harm, number of acts, words. */
    private static final Path BY_CASE = FOLDER.resolve("necessity-cases.tsv");

    /** Found from the case of a plan's rule on, in the same columns. */
    private static final Path BY_PLAN = FOLDER.resolve("necessity-plans.tsv");

    private final Set<String> found = new HashSet<>();

    private Proof() {}

    /** The results of this build; fails where a proof has not run. */
    static Proof read() {
        var proof = new Proof();
        proof.add(BY_CASE, 4);
        proof.add(BY_PLAN, 4);
        proof.add(EXPLORED, 5);
        return proof;
    }

    private void add(Path file, int columns) {
        try {
            Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts.length >= columns && parts[0].matches("(HP|WN)-.*"))
                    .forEach(parts -> found.add(parts[0]));
        } catch (IOException missing) {
            throw new UncheckedIOException("a proof of necessity has not run before this page", missing);
        }
    }

    String of(Row row) {
        if (row.against().isEmpty() || row.kind() != Row.Kind.HOLD_POINT) {
            return "–";
        }
        return found.contains(row.id()) ? "shown" : "not shown";
    }

    long necessary(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.safety() && found.contains(row.id()))
                .count();
    }
}
