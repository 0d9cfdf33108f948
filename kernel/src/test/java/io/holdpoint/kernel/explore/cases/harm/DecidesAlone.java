package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Signatures;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.List;

/** One person decides what takes two, or somebody decides who has no part in it. */
final class DecidesAlone implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // the issuer leads
                .when(
                        s.event() instanceof Issued
                                && !s.facts().regime().allows(Setting.ISSUER_MAY_LEAD)
                                && s.after().crew().leader().equals(s.stamp().by()),
                        "issued and leads")
                // the issuer permits
                .when(
                        permits(s)
                                && s.after()
                                        .signatures()
                                        .issued()
                                        .filter(stamp ->
                                                stamp.by().equals(s.stamp().by()))
                                        .isPresent(),
                        "issued and permits")
                // one of the crew permits
                .when(
                        permits(s)
                                && s.after().crew().has(s.stamp().by())
                                && !(s.facts().regime().allows(Setting.SITE_PERMITTER_MAY_LEAD)
                                        && s.after().content().form() == Form.LOW_VOLTAGE_TICKET
                                        && !s.high()),
                        "permits his own work")
                // checks himself
                .when(
                        s.event() instanceof Archived
                                && (s.after().crew().has(s.stamp().by())
                                        || s.after().signatures().signed().entrySet().stream()
                                                .anyMatch(one -> one.getKey() != Signatures.Kind.ARCHIVED
                                                        && one.getValue()
                                                                .by()
                                                                .equals(s.stamp()
                                                                        .by()))),
                        "checked his own ticket")
                // the second unit never signed
                .when(
                        (s.event() instanceof Received
                                        || s.event() instanceof Permitted
                                        || s.event() instanceof Started)
                                && s.after().content().more().secondUnit().isPresent()
                                && s.after().signatures().counterSigned().isEmpty(),
                        "released with one unit's signature")
                // the second signature is the first one's or the leader's, or of no unit concerned
                .when(
                        s.event() instanceof CounterSigned
                                && (s.after()
                                                .signatures()
                                                .issued()
                                                .filter(stamp -> stamp.by()
                                                        .equals(s.stamp().by()))
                                                .isPresent()
                                        || s.after()
                                                .crew()
                                                .leader()
                                                .equals(s.stamp().by())
                                        || !ofSecondUnit(s)),
                        "counter-signed for a unit that is not his")
                // the second unit signs for the first
                .when(s.event() instanceof Issued && ofSecondUnit(s), "issued for a unit that is not his")
                // the contractor decides by himself
                .when(
                        s.begins()
                                && s.type().needsPermit()
                                && s.after().content().form() != Form.LOW_VOLTAGE_TICKET
                                && s.after().content().more().secondUnit().isEmpty()
                                && s.person(s.after().crew().leader())
                                        .filter(person -> person.contract().isPresent())
                                        .isPresent(),
                        "a contractor worked on one signature")
                // the customer's side is released by one of ours
                .when(
                        s.event() instanceof CustomerPermitted
                                && (s.after().crew().has(s.stamp().by())
                                        || signed(s, Signatures.Kind.ISSUED)
                                        || signed(s, Signatures.Kind.RECEIVED)
                                        || signed(s, Signatures.Kind.PERMITTED)),
                        "one of ours released the customer's side")
                // no consent but his own
                .when(
                        s.event() instanceof TaskConsented
                                && !signed(s, Signatures.Kind.ISSUED)
                                && s.was()
                                        .crew()
                                        .watch()
                                        .permitter()
                                        .filter(s.stamp().by()::equals)
                                        .isEmpty(),
                        "consented without having signed")
                // three parts in fewer hands
                .when(
                        s.event() instanceof Issued
                                && s.type().nature() == TicketType.Nature.SWITCHING
                                && (s.after()
                                                .signatures()
                                                .drafter()
                                                .equals(s.stamp().by())
                                        || s.after().crew().has(s.stamp().by())),
                        "issued a switching ticket that he carries out")
                // signs in the leader's name
                .when(
                        s.event() instanceof Submitted
                                && !s.after().crew().leads(s.stamp().by())
                                && s.person(s.stamp().by())
                                        .filter(person -> person.holds(Role.ISSUER, s.today()))
                                        .isEmpty(),
                        "signed in the leader's name")
                .words();
    }

    private static boolean permits(Scene s) {
        return s.event() instanceof Received || s.event() instanceof PointOpened || s.event() instanceof Permitted;
    }

    private static boolean ofSecondUnit(Scene s) {
        var unit = s.person(s.stamp().by()).map(PersonFacts::unit);
        return unit.isPresent() && unit.equals(s.after().content().more().secondUnit());
    }

    private static boolean signed(Scene s, Signatures.Kind kind) {
        return s.after()
                .signatures()
                .of(kind)
                .filter(stamp -> stamp.by().equals(s.stamp().by()))
                .isPresent();
    }
}
