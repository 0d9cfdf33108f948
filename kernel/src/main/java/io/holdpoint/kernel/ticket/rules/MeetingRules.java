package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.Topic;
import java.util.List;

/** The pre-shift meeting gates leaving for the site. */
public final class MeetingRules {

    private static final List<Class<?>> SITE_ACTS = List.of(
            SignIn.class,
            ScanPlace.class,
            OpenPoint.class,
            LockPoint.class,
            TestVoltage.class,
            ApplyEarth.class,
            DoMeasure.class,
            Permit.class,
            HoldDisclosure.class,
            Start.class);

    private static final List<Topic> TOPICS_OF_ALL = List.of(Topic.values());

    private MeetingRules() {}

    /** The meeting goes through every topic. */
    static final HoldPoint<TicketQuestion> TOPICS = before(HoldMeeting.class)
            .id("HP-MEETING-01")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.OSHA_1910_269, "(c)")
            .requires(question -> question.command() instanceof HoldMeeting meeting
                    ? Finding.each(
                            TOPICS_OF_ALL,
                            topic -> !meeting.topics().contains(topic),
                            topic -> Finding.of(Message.of("HP-MEETING-01").term("topic", "topic." + topic))
                                    .remedy(Remedy.act(Role.LEADER, "holdMeeting")))
                    : List.of());

    /** Nobody leaves before the meeting was held today and everybody of the crew signed it. */
    static final HoldPoint<TicketQuestion> SIGNED = before(Depart.class)
            .id("HP-MEETING-02")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .clause(Standard.OSHA_1910_269, "(c)")
            .requires(question -> {
                var meeting = question.ticket().meeting();
                var today = meeting.heldAt()
                        .filter(at -> question.dayOf(at).equals(question.today()))
                        .isPresent();
                var everybody = question.ticket().everybody();
                var held = Finding.when(
                        !today,
                        () -> Finding.of(Message.of("HP-MEETING-02"))
                                .seen(Message.of("evidence.none"))
                                .remedy(Remedy.act(Role.LEADER, "holdMeeting")));
                return Finding.all(
                        held,
                        Finding.each(
                                everybody,
                                person -> !meeting.signed().contains(person),
                                person -> Finding.of(Message.of("HP-MEETING-02.unsigned")
                                                .person("person", person))
                                        .seen(Message.of("evidence.signed")
                                                .count("have", meeting.signed().size())
                                                .count("need", everybody.size()))
                                        .remedy(Remedy.actBy(Role.MEMBER, person, "signMeeting"))));
            });

    /** Nothing is signed before it was held. */
    static final HoldPoint<TicketQuestion> HELD_FIRST = before(SignMeeting.class)
            .id("HP-MEETING-03")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().meeting().heldAt().isEmpty(),
                    () -> Finding.of(Message.of("HP-MEETING-03")).remedy(Remedy.act(Role.LEADER, "holdMeeting"))));

    /** Nothing is done on site before the crew has left the depot, and so before the meeting. */
    static final HoldPoint<TicketQuestion> DEPARTED = before(SITE_ACTS)
            .id("HP-MEETING-04")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !question.ticket().meeting().departed(),
                    () -> Finding.of(Message.of("HP-MEETING-04")).remedy(Remedy.act(Role.LEADER, "depart"))));

    /** Whoever joins later is briefed before entering the site. */
    static final HoldPoint<TicketQuestion> BRIEFED = before(SignIn.class)
            .id("HP-MEETING-05")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !question.ticket().meeting().signed().contains(question.actor()),
                    () -> Finding.of(Message.of("HP-MEETING-05").person("person", question.actor()))
                            .remedy(Remedy.actBy(Role.MEMBER, question.actor(), "signMeeting"))));

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(TOPICS, SIGNED, HELD_FIRST, DEPARTED, BRIEFED);
}
