package io.holdpoint.bench;

import io.holdpoint.bench.clash.ClashLoad;
import io.holdpoint.bench.load.Pace;
import io.holdpoint.bench.network.PlanComparison;
import io.holdpoint.bench.proof.DeepProof;
import io.holdpoint.browser.alike.Measure;
import io.holdpoint.kernel.Rulebook;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the benchmarks, each beside its peer: {@code kernel}, {@code permit}, {@code network}, {@code browser}, or
 * {@code tickets URL DATA UNPACKED} against a running platform, its data folder, and its jar beside its libraries;
 * {@code clashes URL DATA} against a running platform with its district;
 * {@code proof [MINUTES [STATES]]} proves what the build proves, and removes every hold point in turn. With {@code --brief} before it
 * only shows that it works.
 */
public final class Main {

    private static final Duration PROOF = Duration.ofHours(2);

    private Main() {}

    /** Entry point; {@code ./holdpoint bench} calls it. */
    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        if (words.remove("--brief")) {
            Pace.makeBrief();
        }
        System.out.println(Machine.describe());
        var sound = run(words);
        System.out.println(Machine.load());
        if (Pace.brief()) {
            System.out.println("a brief run: it shows that it works, its figures are worth nothing");
        }
        if (!sound) {
            System.exit(1);
        }
    }

    private static boolean run(List<String> words) throws Exception {
        var what = words.isEmpty() ? "" : words.getFirst();
        if (words.size() == 1 && what.equals("kernel")) {
            kernel();
        } else if (words.size() == 1 && what.equals("permit")) {
            PermitComparison.run();
        } else if (words.size() == 1 && what.equals("network")) {
            return PlanComparison.run();
        } else if (words.size() == 1 && what.equals("browser")) {
            return Measure.run(Pace.brief());
        } else if (words.size() == 4 && what.equals("tickets")) {
            TicketLoad.run(URI.create(words.get(1)), Path.of(words.get(2)), Path.of(words.get(3)));
        } else if (words.size() == 3 && what.equals("clashes")) {
            ClashLoad.run(URI.create(words.get(1)), Path.of(words.get(2)));
        } else if (words.size() <= 3 && what.equals("proof")) {
            return DeepProof.run(
                    words.size() > 1 ? Duration.ofMinutes(Long.parseLong(words.get(1))) : PROOF,
                    words.subList(Math.min(2, words.size()), words.size()));
        } else {
            throw new IllegalArgumentException(
                    "[--brief] kernel | permit | network | browser | tickets URL DATA UNPACKED | clashes URL DATA"
                            + " | proof [MINUTES [STATES]]");
        }
        return true;
    }

    private static void kernel() throws Exception {
        System.out.printf(
                "a decision over the rulebook of tickets, %d hold points and warnings in all, goal p99 %.0f µs%n",
                Rulebook.ticket().size(), DecisionTimes.GOAL);
        KernelDecision.guarding()
                .forEach((name, count) -> System.out.println("  " + name + ": " + count + " before it"));
        DecisionTimes.of(KernelDecision.class).forEach((name, times) -> System.out.println(times.line(name)));
    }
}
