package io.holdpoint.bench.proof;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Explores the kernel's universes to their end, then removes each hold point in turn and looks for the bad end that it prevents. Both are
 * the kernel's own, out of its test classes, which are on the class path; here they are given time, watched and summed up.
 */
public final class DeepProof {

    private static final String EXPLORER = "io.holdpoint.kernel.explore.ExplorerMain";
    private static final String NECESSITY = "io.holdpoint.kernel.explore.necessity.NecessityMain";

    private DeepProof() {}

    /**
     * Runs both and prints what they found.
     *
     * @param bound how long both may take together
     * @param arguments what is passed on to each: how many states a universe may have at most, where that is given
     * @return whether nothing was found that must not be
     */
    public static boolean run(Duration bound, List<String> arguments) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(bound);
        System.out.printf("proof: %d min at most%n", bound.toMinutes());
        System.out.println("every command by everybody in every state that can be reached");
        var explorer = Child.run(EXPLORER, arguments, deadline);
        System.out.println("every hold point removed in turn; the universes are explored first, which is silent");
        var necessity = Child.run(NECESSITY, arguments, deadline);
        new Findings(explorer.said()).explored().forEach(System.out::println);
        told(explorer);
        new Findings(necessity.said()).necessary().forEach(System.out::println);
        told(necessity);
        return sound(explorer) && sound(necessity);
    }

    private static boolean sound(Child child) {
        return child.ended() != Child.End.FAILED && !new Findings(child.said()).bad();
    }

    private static void told(Child child) {
        switch (child.ended()) {
            case DONE -> {}
            case FAILED -> System.out.println("  it ended with an error, above");
            case STOPPED -> System.out.println("  its time was over before its end; give it more with --minutes");
        }
    }
}
