package io.holdpoint.browser.alike;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.plan.PlanCaseBook;
import io.holdpoint.kernel.plan.PlanCasesTest;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanDay;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.plan.PlanKernel;
import io.holdpoint.kernel.plan.PlanStandings;
import java.util.Iterator;
import java.util.List;

/** Plans that anybody asks anything of, each beginning as the case of a rule leaves it. */
final class PlanWalk implements Iterator<Line> {

    private static final int STEPS = 40;
    private static final int LONGEST_WAIT = 40_000;
    /** So often something that is granted is looked for, in every second step. */
    private static final int TRIES = 15;

    private final Asks asks;
    private final Chance chance;
    private final List<PlanCaseBook.Case> cases =
            List.copyOf(PlanCasesTest.all().values());
    private final List<PlanCommand> commands = PlanStandings.commands();
    private PlanDay day;
    private PlanFacts facts;
    private int left;

    PlanWalk(Asks asks, Chance chance) {
        this.asks = asks;
        this.chance = chance;
        this.day = new PlanDay();
        this.facts = day.facts();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Line next() {
        if (left-- == 0) {
            day = chance.below(3) == 0 ? new PlanDay() : chance.of(cases).ask().day();
            facts = day.facts();
            left = STEPS;
        }
        PlanStandings.wait(day, chance.below(LONGEST_WAIT));
        var plan = PlanStandings.plan(day);
        var command = plan.isEmpty() ? draft() : command();
        var actor = somebody();
        for (int tries = chance.below(2) * TRIES; tries > 0 && !granted(actor, command); tries--) {
            command = plan.isEmpty() ? draft() : command();
            actor = somebody();
        }
        var line = asks.plan(plan, command, actor, facts, PlanStandings.now(day));
        if (granted(actor, command)) {
            day.does(actor, command);
        }
        return line;
    }

    private boolean granted(String actor, PlanCommand command) {
        return PlanKernel.decide(PlanStandings.plan(day), command, actor, facts, PlanStandings.now(day))
                instanceof Decision.Granted<?>;
    }

    private String somebody() {
        return chance.of(List.copyOf(day.world.people.keySet()));
    }

    private PlanCommand draft() {
        return new PlanCommand.Draft("P", chance.of(PlanStandings.contents()));
    }

    private PlanCommand command() {
        return switch (chance.below(8)) {
            case 0 -> new PlanCommand.Revise(chance.of(PlanStandings.contents()));
            case 1 -> draft();
            case 2 -> new PlanCommand.Submit();
            default -> chance.of(commands);
        };
    }
}
