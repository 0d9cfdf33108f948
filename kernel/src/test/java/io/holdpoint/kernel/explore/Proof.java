package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was proved, written down under {@code target/proof} for the printed rulebook, and for whoever looks at a build. */
public final class Proof {

    private static final Path FOLDER = Path.of("target/proof");

    private Proof() {}

    /** Writes one file. */
    public static void write(String name, List<String> lines) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), lines);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        lines.forEach(System.out::println);
    }

    /** The figures of each universe, then how often each hold point refused in any of them. */
    public static List<String> figures(List<Explored> explored) {
        var lines = new ArrayList<String>();
        explored.forEach(each -> lines.add(each.found().figures()));
        lines.add("states in all: "
                + explored.stream().mapToLong(each -> each.found().states()).sum()
                + ", transitions: "
                + explored.stream()
                        .mapToLong(each -> each.found().transitions())
                        .sum()
                + ", decisions: "
                + explored.stream().mapToLong(each -> each.found().decisions()).sum()
                + ", mergers compared: "
                + explored.stream().mapToLong(each -> each.found().mergers()).sum());
        lines.add("hold points that never refused in any universe: " + silent(explored));
        return lines;
    }

    /** Hold points that refused nothing in any universe. */
    public static List<String> silent(List<Explored> explored) {
        return Rulebook.ticket().stream()
                .filter(point -> point.kind() == HoldPoint.Kind.HOLD)
                .map(HoldPoint::id)
                .filter(id -> explored.stream()
                        .noneMatch(each -> each.refusals().refused().containsKey(id)))
                .toList();
    }

    /** What came of every remedy named: hold point, command, remedy, outcomes. */
    public static List<String> remedies(List<Explored> explored) {
        var all = new TreeMap<String, Tally>();
        explored.forEach(each -> each.remedies()
                .outcomes()
                .forEach((name, tally) ->
                        all.computeIfAbsent(name, _ -> new Tally()).and(tally)));
        var lines = new ArrayList<String>();
        all.forEach((name, tally) -> lines.add(name + "\t" + tally));
        lines.add("remedies done: "
                + all.values().stream().mapToLong(Tally::applied).sum() + ", of "
                + all.values().stream().filter(tally -> tally.applied() > 0).count() + " kinds; "
                + Arrays.stream(Remedies.Outcome.values())
                        .map(outcome -> outcome + " "
                                + all.values().stream()
                                        .mapToLong(tally -> tally.of(outcome))
                                        .sum())
                        .toList());
        lines.add("kinds never done in any universe: "
                + all.entrySet().stream()
                        .filter(entry -> entry.getValue().applied() == 0
                                && entry.getValue().of(Remedies.Outcome.NEW_TICKET) == 0)
                        .map(Map.Entry::getKey)
                        .toList());
        return lines;
    }
}
