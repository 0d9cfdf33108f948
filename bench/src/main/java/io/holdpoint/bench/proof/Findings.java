package io.holdpoint.bench.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the proofs said, read off the lines that they print for people. A line not understood is left alone.
 *
 * @param lines the lines
 */
record Findings(List<String> lines) {

    private static final Pattern UNIVERSE = Pattern.compile(
            "^(\\S.*?) +(\\d+) states +(\\d+) transitions.*?depth +(\\d+), +([\\d.]+) s,.*?(\\(cut off\\))?$");
    private static final Pattern BROKEN = Pattern.compile("^ +BROKEN (.*)$");
    private static final Pattern STRANDED = Pattern.compile("^ +stranded (\\d+)$");
    private static final Pattern UNLIKE = Pattern.compile("^ +mergers compared \\d+, unlike (\\d+)$");
    private static final Pattern SILENT = Pattern.compile("^hold points that never [^:]*: (.*)$");
    private static final Pattern REMOVED =
            Pattern.compile("^(HP-[A-Z]+-\\d+) off: .*, [A-Z_]+: (not here|\\d+ moves).*$");
    private static final Pattern OUT_OF_REACH = Pattern.compile("^(HP-[A-Z]+-\\d+) never refused in any universe$");
    private static final String NO_END = "not here";

    /** The figures of the exploration, in words. */
    List<String> explored() {
        var universes = matching(UNIVERSE);
        if (universes.isEmpty()) {
            return List.of("no universe was explored to its end");
        }
        var states = universes.stream()
                .mapToLong(one -> Long.parseLong(one.group(2)))
                .sum();
        var seconds = universes.stream()
                .mapToDouble(one -> Double.parseDouble(one.group(5)))
                .sum();
        var words = new ArrayList<String>();
        words.add(
                "explored: %d universes (%d cut off), %d states, %d transitions, depth %d at most, %.0f s, %.0f states/s"
                        .formatted(
                                universes.size(),
                                universes.stream()
                                        .filter(one -> one.group(6) != null)
                                        .count(),
                                states,
                                universes.stream()
                                        .mapToLong(one -> Long.parseLong(one.group(3)))
                                        .sum(),
                                universes.stream()
                                        .mapToInt(one -> Integer.parseInt(one.group(4)))
                                        .max()
                                        .orElse(0),
                                seconds,
                                states / Math.max(seconds, 0.1)));
        words.add("what must not happen and did: " + (broken().isEmpty() ? "nothing" : broken())
                + "; states without a way out: " + sum(STRANDED)
                + "; states taken for one and answered differently: " + sum(UNLIKE));
        silent().ifPresent(ids -> words.add("hold points that never fired: " + ids));
        return words;
    }

    /** What came of removing the hold points one at a time, in words. */
    List<String> necessary() {
        var removed = new TreeSet<String>();
        var needed = new TreeSet<String>();
        matching(REMOVED).forEach(one -> {
            removed.add(one.group(1));
            if (!one.group(2).equals(NO_END)) {
                needed.add(one.group(1));
            }
        });
        var needless = new TreeSet<>(removed);
        needless.removeAll(needed);
        return List.of(
                "removed one at a time: %d hold points; without %d of them exploring comes to the bad end that they name"
                        .formatted(removed.size(), needed.size()),
                "refused in no universe, and so not removed: "
                        + matching(OUT_OF_REACH).size(),
                "no bad end found by exploring without (docs/rulebook.md tells which a case of its own shows): "
                        + needless);
    }

    /** Whether something was found that must not be. */
    boolean bad() {
        return !broken().isEmpty() || sum(STRANDED) + sum(UNLIKE) > 0;
    }

    /** Hold points that refused nothing anywhere, where that was told. */
    private Optional<String> silent() {
        return matching(SILENT).stream().map(one -> one.group(1)).findFirst();
    }

    private List<String> broken() {
        return matching(BROKEN).stream().map(one -> one.group(1)).distinct().toList();
    }

    private long sum(Pattern pattern) {
        return matching(pattern).stream()
                .mapToLong(one -> Long.parseLong(one.group(1)))
                .sum();
    }

    private List<MatchResult> matching(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.toMatchResult())
                .toList();
    }
}
