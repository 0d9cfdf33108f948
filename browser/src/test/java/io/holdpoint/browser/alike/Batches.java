package io.holdpoint.browser.alike;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A corpus in portions, each with the worlds that are new in it and what the kernel on this JVM says to every line. */
final class Batches implements IntFunction<byte[]> {

    private static final int LINES = 500;

    private final List<byte[]> portions = new ArrayList<>();
    private final Iterator<Line> lines;
    private final UnaryOperator<String> expectation;
    private final IdentityHashMap<Worlds.Kept, Integer> worlds = new IdentityHashMap<>();
    private final IdentityHashMap<Line.Around, Integer> facts = new IdentityHashMap<>();
    private boolean kept = true;
    private int made;
    private long nanos;

    /**
     * Portions of a corpus.
     *
     * @param count how many lines
     * @param expectation what is done to an expected answer before it is handed out
     */
    Batches(int count, UnaryOperator<String> expectation) {
        this(new Corpus().lines(), count, expectation);
    }

    /** Portions of these lines. */
    Batches(Stream<Line> lines, int count, UnaryOperator<String> expectation) {
        this.lines = lines.limit(count).iterator();
        this.expectation = expectation;
    }

    /** Portions that are handed out once and not kept: a large corpus would not fit. */
    static Batches once(int count) {
        var batches = new Batches(count, UnaryOperator.identity());
        batches.kept = false;
        return batches;
    }

    /** What is asked for again is handed out again, so that one corpus serves several kernels. */
    @Override
    public synchronized byte[] apply(int number) {
        while (portions.size() <= number) {
            if (!kept && !portions.isEmpty()) {
                portions.set(portions.size() - 1, new byte[0]);
            }
            portions.add(next());
        }
        return portions.get(number);
    }

    private byte[] next() {
        var text = new StringBuilder();
        for (int left = LINES; left > 0 && lines.hasNext(); left--) {
            var line = lines.next();
            var around = around(line.around(), text);
            text.append(line.around().subject())
                    .append('\t')
                    .append(around)
                    .append('\t')
                    .append(line.asked())
                    .append('\n');
            text.append(expectation.apply(answer(line))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How long this JVM took for all of them, in microseconds a line. */
    long meanMicros() {
        return nanos / 1000 / Math.max(1, made);
    }

    private String answer(Line line) {
        var begun = System.nanoTime();
        var answer = line.answer();
        nanos += System.nanoTime() - begun;
        made++;
        return answer;
    }

    /** The number of facts, handed out before their first line. */
    private int around(Line.Around around, StringBuilder text) {
        return facts.computeIfAbsent(around, _ -> {
            var world = world(around.world(), text);
            text.append("FACTS\t").append(around.subject()).append('\t').append(world);
            text.append('\t').append(around.json()).append('\n');
            return facts.size();
        });
    }

    private int world(Worlds.Kept world, StringBuilder text) {
        return worlds.computeIfAbsent(world, _ -> {
            text.append("WORLD\t").append(world.json()).append('\n');
            return worlds.size();
        });
    }
}
