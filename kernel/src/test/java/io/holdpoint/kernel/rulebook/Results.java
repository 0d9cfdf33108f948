package io.holdpoint.kernel.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Which tests of which rules passed in this build: each says so itself, when it has. */
public final class Results {

    private static final Path FOLDER = Path.of("target/proof/results");

    private Results() {}

    /** The tests called {@code suite} begin; what they said in an earlier build is gone. */
    public static void begin(String suite) {
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(FOLDER.resolve(suite));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The test of a rule passed. */
    public static void passed(String suite, String rule) {
        try {
            Files.writeString(FOLDER.resolve(suite), rule + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Every test that passed, as {@code suite[rule]}. */
    static Set<String> read() {
        var all = new HashSet<String>();
        try (var suites = Files.list(FOLDER)) {
            for (Path suite : suites.toList()) {
                Files.readAllLines(suite).forEach(rule -> all.add(suite.getFileName() + "[" + rule + "]"));
            }
            return all;
        } catch (IOException missing) {
            throw new UncheckedIOException("the tests of the rules have not run before this page", missing);
        }
    }
}
