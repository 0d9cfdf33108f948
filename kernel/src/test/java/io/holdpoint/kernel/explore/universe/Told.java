package io.holdpoint.kernel.explore.universe;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.explore.Course;
import io.holdpoint.kernel.explore.Kernel;
import io.holdpoint.kernel.explore.Menu;
import io.holdpoint.kernel.explore.Universe;
import io.holdpoint.kernel.explore.monitor.Invariant;
import io.holdpoint.kernel.explore.monitor.Invariants;
import io.holdpoint.kernel.explore.monitor.Sight;
import io.holdpoint.kernel.explore.monitor.Story;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is told of a ticket, true or not.
 *
 * @param events its events
 * @param other what happened on another ticket before
 * @param facts what is known around it when the last event happens
 */
record Told(List<Heard> events, List<Heard> other, TicketFacts facts) {

    /** An event with its stamp. */
    record Heard(TicketEvent event, Stamp stamp) {}

    private static final Duration BREATH = Duration.ofSeconds(1);

    /** What really happened on a good day so far. */
    static Told of(Paths path) {
        var job = path.job(Menu.of());
        var people = new ArrayList<>(job.facts().people().keySet());
        var course = new Course(Universe.of("told", "a good day", people, Scene.MORNING, job), Kernel.WHOLE);
        var events = new ArrayList<Heard>();
        course.begin((act, before, granted) ->
                granted.forEach(event -> events.add(new Heard(event, new Stamp(act.who(), course.at(before, act))))));
        return new Told(List.copyOf(events), List.of(), job.facts());
    }

    int size() {
        return events.size();
    }

    /** The first so many events. */
    Told first(int length) {
        return new Told(events.subList(0, length), other, facts);
    }

    /** As if no such event had happened. */
    Told without(Class<? extends TicketEvent> type) {
        return keeping(heard -> !type.isInstance(heard.event()));
    }

    /** As if somebody had not done so. */
    Told without(String who, Class<? extends TicketEvent> type) {
        return keeping(
                heard -> !type.isInstance(heard.event()) || !heard.stamp().by().equals(who));
    }

    private Told keeping(Predicate<Heard> kept) {
        return new Told(events.stream().filter(kept).toList(), other, facts);
    }

    /** And then somebody does something. */
    Told then(String who, TicketEvent event) {
        return and(event, new Stamp(who, last().plus(BREATH)));
    }

    /** And then it is told that something happened before all that. */
    Told late(String who, TicketEvent event) {
        return and(event, new Stamp(who, last().minus(BREATH)));
    }

    private Told and(TicketEvent event, Stamp stamp) {
        return new Told(
                Stream.concat(events.stream(), Stream.of(new Heard(event, stamp)))
                        .toList(),
                other,
                facts);
    }

    private Instant last() {
        return events.getLast().stamp().at();
    }

    /** Beside another ticket on which this happened. */
    Told beside(Told another) {
        return new Told(events, another.events(), facts);
    }

    /** With other facts around it. */
    Told knowing(UnaryOperator<TicketFacts> otherwise) {
        return new Told(events, other, otherwise.apply(facts));
    }

    /** The names of the invariants that the last event breaks. */
    List<String> seen() {
        var story = Story.of(2);
        for (Heard heard : other) {
            story = story.next(1, heard.event(), heard.stamp());
        }
        for (Heard heard : events.subList(0, events.size() - 1)) {
            story = story.next(0, heard.event(), heard.stamp());
        }
        var end = events.getLast();
        var sight = new Sight(story, story.next(0, end.event(), end.stamp()), 0, end.event(), end.stamp(), facts);
        return Invariants.ALL.stream()
                .filter(invariant -> invariant.broken().apply(sight).isPresent())
                .map(Invariant::name)
                .toList();
    }
}
