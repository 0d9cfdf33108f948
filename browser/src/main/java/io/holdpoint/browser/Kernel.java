package io.holdpoint.browser;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.ticket.TicketFacts;
import org.teavm.jso.JSExport;

/**
 * The doors between the kernel and the script of a page. What is large and seldom changes is handed in once and kept under a number:
 * a world, then facts in it; then any number of commands is decided by these. A fault in what is handed in is thrown to the script.
 */
public final class Kernel {

    private static final Kept<World> WORLDS = new Kept<>();
    private static final Kept<Known<PlanFacts>> PLANS = new Kept<>();
    private static final Kept<Known<TicketFacts>> TICKETS = new Kept<>();

    private record Known<F>(World world, F facts) {}

    private Kernel() {}

    /** The compiler begins here; nothing has to be done. */
    public static void main(String[] arguments) {}

    /** Keeps a world, {@code {regime, hazards, types, texts}}; the answer is its number. */
    @JSExport
    public static int open(String world) {
        return WORLDS.keep(World.read(world));
    }

    /** Keeps facts about a plan, without what their world says; the answer is their number. */
    @JSExport
    public static int planFacts(int world, String facts) {
        var around = WORLDS.get(world);
        return PLANS.keep(new Known<>(around, Plans.facts(around, facts)));
    }

    /** Keeps facts about a ticket, without what their world says; the answer is their number. */
    @JSExport
    public static int ticketFacts(int world, String facts) {
        var around = WORLDS.get(world);
        return TICKETS.keep(new Known<>(around, Tickets.facts(around, facts)));
    }

    /** Keeps these facts about a plan no longer. */
    @JSExport
    public static void forgetPlanFacts(int facts) {
        PLANS.forget(facts);
    }

    /** Keeps these facts about a ticket no longer. */
    @JSExport
    public static void forgetTicketFacts(int facts) {
        TICKETS.forget(facts);
    }

    /** Decides {@code {subject, command, actor, now, names}} about a plan. */
    @JSExport
    public static String decidePlan(int facts, String asked) {
        var known = PLANS.get(facts);
        return Plans.answer(known.world(), known.facts(), asked);
    }

    /** Decides {@code {subject, command, actor, now, names}} about a ticket. */
    @JSExport
    public static String decideTicket(int facts, String asked) {
        var known = TICKETS.get(facts);
        return Tickets.answer(known.world(), known.facts(), asked);
    }

    /** Decides the same about a plan so many times, to be timed without the reading and writing; the answer is how often it was granted. */
    @JSExport
    public static int rehearsePlan(int facts, String asked, int times) {
        var known = PLANS.get(facts).facts();
        var read = Plans.read(asked);
        var granted = 0;
        for (int time = 0; time < times; time++) {
            granted += Plans.decide(known, read) instanceof Decision.Granted<?> ? 1 : 0;
        }
        return granted;
    }

    /** Decides the same about a ticket so many times, to be timed without the reading and writing; the answer is how often it was granted. */
    @JSExport
    public static int rehearseTicket(int facts, String asked, int times) {
        var known = TICKETS.get(facts).facts();
        var read = Tickets.read(asked);
        var granted = 0;
        for (int time = 0; time < times; time++) {
            granted += Tickets.decide(known, read) instanceof Decision.Granted<?> ? 1 : 0;
        }
        return granted;
    }
}
