package io.holdpoint.browser;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.ticket.TicketFacts;
import org.teavm.jso.JSExport;

/** The doors between the whole kernel and the script of a page: those of {@link PlanKernelDoors}, and the same for tickets. */
public final class Kernel {

    private static final Kept<Known> FACTS = new Kept<>();

    private record Known(World world, TicketFacts facts) {}

    private Kernel() {}

    /** The compiler begins here; nothing has to be done. */
    public static void main(String[] arguments) {}

    /** As {@link PlanKernelDoors#open(String)} does. */
    @JSExport
    public static int open(String world) {
        return PlanKernelDoors.open(world);
    }

    /** As {@link PlanKernelDoors#planFacts(int, String)} does. */
    @JSExport
    public static int planFacts(int world, String facts) {
        return PlanKernelDoors.planFacts(world, facts);
    }

    /** As {@link PlanKernelDoors#forgetPlanFacts(int)} does. */
    @JSExport
    public static void forgetPlanFacts(int facts) {
        PlanKernelDoors.forgetPlanFacts(facts);
    }

    /** As {@link PlanKernelDoors#decidePlan(int, String)} does. */
    @JSExport
    public static String decidePlan(int facts, String asked) {
        return PlanKernelDoors.decidePlan(facts, asked);
    }

    /** As {@link PlanKernelDoors#rehearsePlan(int, String, int)} does. */
    @JSExport
    public static int rehearsePlan(int facts, String asked, int times) {
        return PlanKernelDoors.rehearsePlan(facts, asked, times);
    }

    /** Keeps facts about a ticket, without what their world says; the answer is their number. */
    @JSExport
    public static int ticketFacts(int world, String facts) {
        var around = PlanKernelDoors.world(world);
        return FACTS.keep(new Known(around, Tickets.facts(around, facts)));
    }

    /** Keeps these facts about a ticket no longer. */
    @JSExport
    public static void forgetTicketFacts(int facts) {
        FACTS.forget(facts);
    }

    /** Decides {@code {subject, command, actor, now, names}} about a ticket. */
    @JSExport
    public static String decideTicket(int facts, String asked) {
        var known = FACTS.get(facts);
        return Tickets.answer(known.world(), known.facts(), asked);
    }

    /** Decides the same about a ticket so many times, to be timed without reading and writing; the answer is how often it was granted. */
    @JSExport
    public static int rehearseTicket(int facts, String asked, int times) {
        var known = FACTS.get(facts).facts();
        var read = Tickets.read(asked);
        var granted = 0;
        for (int time = 0; time < times; time++) {
            granted += Tickets.decide(known, read) instanceof Decision.Granted<?> ? 1 : 0;
        }
        return granted;
    }
}
