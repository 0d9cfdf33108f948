package io.holdpoint.browser;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.plan.PlanFacts;
import org.teavm.jso.JSExport;

/**
 * The doors between the kernel of plans alone and the script of a page: less than half as large as {@link Kernel}, for a page that
 * writes plans and nothing else. What is large and seldom changes is handed in once and kept under a number: a world, then facts in it;
 * then any number of commands is decided by these. A fault in what is handed in is thrown to the script.
 */
public final class PlanKernelDoors {

    private static final Kept<World> WORLDS = new Kept<>();
    private static final Kept<Known> FACTS = new Kept<>();

    private record Known(World world, PlanFacts facts) {}

    private PlanKernelDoors() {}

    /** The compiler begins here; nothing has to be done. */
    public static void main(String[] arguments) {}

    /** Keeps a world, {@code {regime, hazards, types, texts}}; the answer is its number. */
    @JSExport
    public static int open(String world) {
        return WORLDS.keep(World.read(world));
    }

    /** The world that is kept under a number. */
    static World world(int number) {
        return WORLDS.get(number);
    }

    /** Keeps facts about a plan, without what their world says; the answer is their number. */
    @JSExport
    public static int planFacts(int world, String facts) {
        return FACTS.keep(new Known(world(world), Plans.facts(world(world), facts)));
    }

    /** Keeps these facts about a plan no longer. */
    @JSExport
    public static void forgetPlanFacts(int facts) {
        FACTS.forget(facts);
    }

    /** Decides {@code {subject, command, actor, now, names}} about a plan. */
    @JSExport
    public static String decidePlan(int facts, String asked) {
        var known = FACTS.get(facts);
        return Plans.answer(known.world(), known.facts(), asked);
    }

    /** Decides the same about a plan so many times, to be timed without reading and writing; the answer is how often it was granted. */
    @JSExport
    public static int rehearsePlan(int facts, String asked, int times) {
        var known = FACTS.get(facts).facts();
        var read = Plans.read(asked);
        var granted = 0;
        for (int time = 0; time < times; time++) {
            granted += Plans.decide(known, read) instanceof Decision.Granted<?> ? 1 : 0;
        }
        return granted;
    }
}
