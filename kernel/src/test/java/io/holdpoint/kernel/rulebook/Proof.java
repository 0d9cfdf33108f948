package io.holdpoint.kernel.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the proof of necessity found, as it left it for this page. */
final class Proof {

    private static final Path FOLDER = Path.of("target/proof");

    /** Found by exploring small worlds; a line a rule: id, harm, world, number of acts, words, set apart by tabs. */
    private static final Path EXPLORED = FOLDER.resolve("necessity.txt");

    /** Found from the rule's own case on; a line a rule: id, harm, number of acts, words. */
    private static final Path BY_CASE = FOLDER.resolve("necessity-cases.tsv");

    /** Found from the case of a plan's rule on, in the same columns. */
    private static final Path BY_PLAN = FOLDER.resolve("necessity-plans.tsv");

    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    private Proof() {}

    /** The results of this build; fails where a proof has not run. */
    static Proof read() {
        var proof = new Proof();
        proof.add(BY_CASE, 4, "CaseNecessityTest.withoutItTheBadEndHappens");
        proof.add(BY_PLAN, 4, "PlanNecessityTest.withoutItTheBadEndHappens");
        proof.add(EXPLORED, 5, "NecessityTest.withoutItTheBadEndHappens");
        return proof;
    }

    private void add(Path file, int columns, String test) {
        try {
            Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts.length >= columns && parts[0].matches("(HP|WN)-.*"))
                    .filter(parts -> !parts[columns - 1].matches("open( \\(without .*)?"))
                    .forEach(parts -> found.computeIfAbsent(parts[0], _ -> new TreeSet<>())
                            .add(test));
        } catch (IOException missing) {
            throw new UncheckedIOException("a proof of necessity has not run before this page", missing);
        }
    }

    /** The proofs that showed the rule necessary, each with its result. */
    SortedMap<String, String> of(Row row) {
        var all = new TreeMap<String, String>();
        found.getOrDefault(row.id(), Collections.emptySortedSet()).forEach(test -> all.put(test, "shown"));
        return all;
    }

    long necessary(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.safety() && found.containsKey(row.id()))
                .count();
    }
}
