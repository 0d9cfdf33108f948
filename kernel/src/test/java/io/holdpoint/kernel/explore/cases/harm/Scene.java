package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Checks.Reading;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;

/**
 * One event of a ticket's history, with what was before and after it.
 *
 * @param before the ticket before it; empty where it is the first
 * @param event what happened
 * @param stamp who did it, and when
 * @param after the ticket after it
 * @param facts the world around
 * @param past the history up to and with it
 */
public record Scene(
        Optional<Ticket> before, TicketEvent event, Stamp stamp, Ticket after, TicketFacts facts, List<Recorded> past) {

    /** The ticket as it was. */
    Ticket was() {
        return before.orElse(after);
    }

    /** People begin to work or go on working. */
    boolean works() {
        return begins() || event instanceof StepCompleted;
    }

    /** People begin to work. */
    boolean begins() {
        return event instanceof Started || event instanceof Resumed;
    }

    /** People are at work, or somebody joins them. */
    boolean enters() {
        return begins() || (event instanceof SignedIn && was().state() == TicketState.WORKING);
    }

    TicketType type() {
        return facts.type(after.content().form());
    }

    boolean tag(SiteTag tag) {
        return after.content().has(tag)
                || facts.workType().filter(work -> work.tags().contains(tag)).isPresent();
    }

    boolean live() {
        return after.content().form() == Form.LIVE_WORK || tag(SiteTag.LIVE_PARTS);
    }

    boolean hot() {
        var form = after.content().form();
        return form == Form.HOT_WORK_FIRST || form == Form.HOT_WORK_SECOND || tag(SiteTag.HOT_WORK);
    }

    boolean up() {
        return tag(SiteTag.HEIGHT) || tag(SiteTag.POLE);
    }

    VoltageClass voltage() {
        return after.content().more().voltageClass();
    }

    boolean high() {
        return voltage().high();
    }

    /** High voltage, live parts or a confined space. */
    boolean grave() {
        return high() || live() || tag(SiteTag.CONFINED_SPACE);
    }

    /** It is a dead part's work, made dead by this ticket's own isolation. */
    boolean deadByItself() {
        return type().outage()
                && (after.content().more().isolations().isEmpty()
                        || !after.register().points().isEmpty());
    }

    Instant now() {
        return stamp.at();
    }

    LocalDate day(Instant at) {
        return at.atOffset(facts.offset()).toLocalDate();
    }

    LocalDate today() {
        return day(now());
    }

    long set(Setting setting) {
        return facts.regime().number(setting);
    }

    OptionalLong table(Table table) {
        return facts.regime().number(table, voltage());
    }

    SortedSet<String> present() {
        return after.presence().signedIn();
    }

    Optional<PersonFacts> person(String id) {
        return Optional.ofNullable(facts.people().get(id));
    }

    List<ToolFacts> tools() {
        var out = new ArrayList<ToolFacts>();
        for (String tag : after.checks().tools()) {
            Optional.ofNullable(facts.tools().get(tag)).ifPresent(out::add);
        }
        return out;
    }

    boolean out(String... kinds) {
        return tools().stream().anyMatch(tool -> List.of(kinds).contains(tool.kind()));
    }

    /** It was seen to be so today, and nobody left the place alone since. */
    boolean sure(Condition condition) {
        return after.checks()
                .confirmed(condition)
                .filter(at -> today(at) && !leftSince(at))
                .isPresent();
    }

    /** It was seen to be so today, and the crew is still at the same place. */
    boolean sureHere(Condition condition) {
        return after.checks()
                .confirmed(condition)
                .filter(at -> today(at) && !movedSince(at))
                .isPresent();
    }

    /** It was seen to be so today. */
    boolean sureToday(Condition condition) {
        return after.checks().confirmed(condition).filter(this::today).isPresent();
    }

    /** The newest reading of today. */
    Optional<Reading> newest(ReadingKind kind) {
        return after.checks().readings(kind).values().stream()
                .filter(taken -> today(taken.at()))
                .max(Comparator.comparing(Reading::at));
    }

    /** Some place's last reading is more than that. */
    boolean over(ReadingKind kind, long most) {
        return after.checks().readings(kind).values().stream().anyMatch(taken -> taken.value() > most);
    }

    /** Some place's last reading is less than that. */
    boolean under(ReadingKind kind, long least) {
        return after.checks().readings(kind).values().stream().anyMatch(taken -> taken.value() < least);
    }

    /** There is no reading of today at this place. */
    boolean unread(ReadingKind kind) {
        return newest(kind).filter(taken -> !movedSince(taken.at())).isEmpty();
    }

    /** The newest reading is older than that. */
    boolean older(ReadingKind kind, Setting minutes) {
        return newest(kind)
                .filter(taken ->
                        taken.at().plus(Duration.ofMinutes(set(minutes))).isBefore(now()))
                .isPresent();
    }

    boolean today(Instant at) {
        return day(at).equals(today());
    }

    /** Work was interrupted, and only now goes on. */
    boolean leftSince(Instant at) {
        return was().work().suspension().filter(stop -> at.isBefore(stop.at())).isPresent();
    }

    boolean movedSince(Instant at) {
        return was().work()
                .suspension()
                .filter(stop -> stop.cause() == SuspensionCause.MOVED && at.isBefore(stop.at()))
                .isPresent();
    }

    Optional<OtherTicket> other(String id) {
        return facts.others().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<OtherTicket> parent() {
        return after.content().more().parent().flatMap(this::other);
    }

    /** When something like this last happened before. */
    Optional<Instant> last(Class<? extends TicketEvent> what) {
        return past.stream()
                .filter(one -> what.isInstance(one.event()))
                .map(one -> one.stamp().at())
                .reduce((_, later) -> later);
    }
}
