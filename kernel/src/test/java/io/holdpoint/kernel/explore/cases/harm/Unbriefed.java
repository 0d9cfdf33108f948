package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Topic;
import java.time.Duration;
import java.util.List;

/** Somebody is at work who was not told. */
final class Unbriefed implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nobody told them, or before the permit
                .when(
                        s.begins()
                                && s.type().needsPermit()
                                && s.after()
                                        .disclosure()
                                        .heldAt()
                                        .filter(at -> s.after()
                                                .signatures()
                                                .permitted()
                                                .filter(stamp -> at.isBefore(stamp.at()))
                                                .isEmpty())
                                        .isEmpty(),
                        "worked undisclosed")
                // nobody told them
                .when(s.begins() && s.after().disclosure().heldAt().isEmpty(), "worked undisclosed")
                // one of them was not told
                .when(
                        s.works() && !s.after().disclosure().signed().containsAll(s.present()),
                        "worked without having signed the disclosure")
                // a late comer was not told
                .when(
                        s.event() instanceof SignedIn
                                && s.after().state() == TicketState.WORKING
                                && !s.after()
                                        .disclosure()
                                        .signed()
                                        .contains(s.stamp().by()),
                        "came late and was not told")
                // what they were told is of another day
                .when(
                        s.works()
                                && several(s)
                                && s.after()
                                        .disclosure()
                                        .heldAt()
                                        .filter(at -> s.day(at).isBefore(s.today()))
                                        .isPresent(),
                        "worked on a disclosure of another day")
                // a new leader told nothing
                .when(
                        (s.event() instanceof StepCompleted || s.event() instanceof LineCalled)
                                && s.after().crew().leaderChanges() > 0
                                && s.after().disclosure().heldAt().isEmpty(),
                        "worked under a leader who told nothing")
                // the weather changed and nobody said so
                .when(
                        s.event() instanceof Resumed
                                && s.was()
                                        .work()
                                        .suspension()
                                        .filter(stop -> stop.cause() == SuspensionCause.WEATHER
                                                && s.after()
                                                        .disclosure()
                                                        .heldAt()
                                                        .filter(at -> at.isBefore(stop.at()))
                                                        .isPresent())
                                        .isPresent(),
                        "went on after weather without a word")
                // a task that nobody told of
                .when(
                        s.event() instanceof StepCompleted
                                && !s.after().work().course().added().isEmpty()
                                && s.after().disclosure().heldAt().isEmpty(),
                        "did a task that nobody told of")
                // the meeting left a topic out
                .when(
                        s.event() instanceof Departed
                                && !s.after().meeting().topics().containsAll(List.of(Topic.values())),
                        "set out with a topic left out")
                // no meeting today, or one missed it
                .when(
                        s.event() instanceof Departed
                                && (s.after()
                                                .meeting()
                                                .heldAt()
                                                .filter(s::today)
                                                .isEmpty()
                                        || !s.after()
                                                .meeting()
                                                .signed()
                                                .containsAll(s.after().crew().everybody())),
                        "set out without the meeting")
                // signed for what was not said
                .when(
                        s.event() instanceof MeetingSigned
                                && s.after().meeting().heldAt().isEmpty(),
                        "signed a meeting that was not held")
                // on site before the meeting was over
                .when(
                        s.event() instanceof SignedIn && !s.after().meeting().departed(),
                        "was on site before the crew set out")
                // on site without the meeting
                .when(
                        s.event() instanceof SignedIn
                                && !s.after()
                                        .meeting()
                                        .signed()
                                        .contains(s.stamp().by()),
                        "was on site without the meeting")
                .words();
    }

    private static boolean several(Scene s) {
        var window = s.after().window();
        return window.from().plus(Duration.ofDays(1)).isBefore(window.to());
    }
}
