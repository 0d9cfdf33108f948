package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Line;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.List;
import java.util.Optional;

/** Something is done that the ticket does not say. */
final class OutOfScope implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // a step that is not on it
                .when(
                        s.event() instanceof StepCompleted step
                                && !s.was().steps().contains(step.step()),
                        "did a step that is not on the ticket")
                // a step before its turn
                .when(
                        s.event() instanceof StepCompleted step
                                && s.was().steps().stream()
                                        .filter(one -> !s.was().work().steps().contains(one))
                                        .findFirst()
                                        .filter(step.step()::equals)
                                        .isEmpty(),
                        "did a step before its turn")
                // a point that is not on it
                .when(
                        pointOf(s)
                                .filter(point -> !s.was().register().points().containsKey(point))
                                .isPresent(),
                        "switched a point that is not on the ticket")
                // a measure that is not on it
                .when(
                        s.event() instanceof MeasureDone done
                                && !s.after().content().measures().contains(done.line())
                                && !s.after().content().hazards().contains(done.line()),
                        "did a measure that is not on the ticket")
                // supply taken that nobody gave
                .when(
                        s.event() instanceof PointOpened
                                && s.after()
                                        .content()
                                        .more()
                                        .liaison()
                                        .filter(who -> s.after()
                                                .checks()
                                                .call(CallKind.OUTAGE_ASKED)
                                                .filter(call -> call.with().equals(who))
                                                .isEmpty())
                                        .isPresent(),
                        "took the supply off unasked")
                // another time, place or work than planned
                .when(
                        s.works()
                                && s.facts()
                                        .plan()
                                        .filter(plan -> s.after()
                                                        .content()
                                                        .window()
                                                        .from()
                                                        .isBefore(plan.content().from())
                                                || s.after()
                                                        .content()
                                                        .window()
                                                        .to()
                                                        .isAfter(plan.content().to())
                                                || !plan.content()
                                                        .customer()
                                                        .equals(s.after()
                                                                .content()
                                                                .site()
                                                                .customer())
                                                || !plan.content()
                                                        .workType()
                                                        .equals(s.after()
                                                                .content()
                                                                .workType()))
                                        .isPresent(),
                        "worked beyond the plan")
                // lines taken back before their turn
                .when(
                        s.event() instanceof LineUndone undone
                                && s.was().work().steps().reversed().stream()
                                        .filter(line -> !s.was()
                                                .work()
                                                .course()
                                                .undone()
                                                .contains(line))
                                        .findFirst()
                                        .filter(undone.number()::equals)
                                        .isEmpty(),
                        "took a line back before its turn")
                // lines where there are none, or none where there are
                .when(
                        s.works()
                                && (s.type().lines()
                                                == s.after()
                                                        .content()
                                                        .more()
                                                        .lines()
                                                        .isEmpty()
                                        || s.after().content().more().lines().stream()
                                                        .map(Line::id)
                                                        .distinct()
                                                        .count()
                                                != s.after()
                                                        .content()
                                                        .more()
                                                        .lines()
                                                        .size()),
                        "worked on a form without its lines")
                // an order that nobody repeated
                .when(
                        s.begins()
                                && (s.type().nature() == TicketType.Nature.SWITCHING
                                        || s.after().content().form() == Form.VERBAL_ORDER)
                                && s.after()
                                        .checks()
                                        .call(CallKind.ORDER_READ_BACK)
                                        .isEmpty(),
                        "worked on an order that nobody read back")
                // a line called before its turn
                .when(
                        s.event() instanceof LineCalled call
                                && s.after().steps().stream()
                                        .filter(one -> !s.after().work().steps().contains(one))
                                        .findFirst()
                                        .filter(call.number()::equals)
                                        .isEmpty(),
                        "called a line before its turn")
                // nobody knows what was added
                .when(
                        s.event() instanceof TaskAdded task
                                && (task.task().isBlank() || s.was().steps().contains(task.task())),
                        "added a task that says nothing new")
                // one proposal pushes another aside
                .when(
                        s.event() instanceof TaskProposed
                                && s.was().work().course().proposal().isPresent(),
                        "proposed a task over another")
                .words();
    }

    private static Optional<String> pointOf(Scene s) {
        return switch (s.event()) {
            case PointOpened open -> Optional.of(open.point());
            case PointLocked lock -> Optional.of(lock.point());
            case EarthApplied earth -> Optional.of(earth.point());
            case Restored back -> Optional.of(back.point());
            default -> Optional.empty();
        };
    }
}
