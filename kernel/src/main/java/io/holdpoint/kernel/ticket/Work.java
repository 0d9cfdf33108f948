package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What was done and how it stands.
 *
 * @param startedAt when it began
 * @param steps the steps and lines done, in the order they were done
 * @param suspension the interruption going on, if any
 * @param extensions how often the end was moved
 * @param asked a later end that was asked for
 * @param course what else happens on the way
 */
public record Work(
        Optional<Instant> startedAt,
        List<String> steps,
        Optional<Suspension> suspension,
        int extensions,
        Optional<Instant> asked,
        Course course) {

    /**
     * An interruption.
     *
     * @param cause why
     * @param at since when
     * @param by who called it
     * @param measuresLifted whether isolation was lifted meanwhile, so that a new permit is needed
     * @param released whether a supervisor's stop was released
     */
    public record Suspension(SuspensionCause cause, Instant at, String by, boolean measuresLifted, boolean released) {

        Suspension release() {
            return new Suspension(cause, at, by, measuresLifted, true);
        }

        Suspension permittedAgain() {
            return new Suspension(cause, at, by, false, released);
        }
    }

    /**
     * What else happens on the way.
     *
     * @param called the line called by the guardian and not yet done
     * @param undone lines of a sheet taken back, in the order they were
     * @param testers who stays in a test under voltage; empty while there is none
     * @param places the places moved to, the present one last
     * @param proposal a task proposed behind the same isolation
     * @param added tasks added to the ticket
     */
    public record Course(
            Optional<Called> called,
            List<String> undone,
            Optional<SortedSet<String>> testers,
            List<String> places,
            Optional<Proposal> proposal,
            List<String> added) {

        static final Course STRAIGHT =
                new Course(Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** A line called, and by whom. */
    public record Called(String line, String by) {}

    /** A task proposed, and who consented. */
    public record Proposal(String task, boolean issuer, boolean permitter) {}

    static final Work NOT_BEGUN =
            new Work(Optional.empty(), List.of(), Optional.empty(), 0, Optional.empty(), Course.STRAIGHT);

    Work started(Instant at) {
        return new Work(Optional.of(at), steps, suspension, extensions, asked, course);
    }

    Work did(String step) {
        var on = new Course(
                Optional.empty(),
                course.undone(),
                course.testers(),
                course.places(),
                course.proposal(),
                course.added());
        return new Work(startedAt, and(steps, step), suspension, extensions, asked, on);
    }

    Work stopped(Suspension by) {
        return new Work(startedAt, steps, Optional.of(by), extensions, asked, course);
    }

    Work released() {
        return new Work(startedAt, steps, suspension.map(Suspension::release), extensions, asked, course);
    }

    Work permittedAgain() {
        return new Work(startedAt, steps, suspension.map(Suspension::permittedAgain), extensions, asked, course);
    }

    Work resumed() {
        return new Work(startedAt, steps, Optional.empty(), extensions, asked, course);
    }

    Work asked(Instant to) {
        return new Work(startedAt, steps, suspension, extensions, Optional.of(to), course);
    }

    Work extended() {
        return new Work(startedAt, steps, suspension, extensions + 1, Optional.empty(), course);
    }

    Work called(String line, String by) {
        return on(new Course(
                Optional.of(new Called(line, by)),
                course.undone(),
                course.testers(),
                course.places(),
                course.proposal(),
                course.added()));
    }

    Work undid(String line) {
        return on(new Course(
                course.called(),
                and(course.undone(), line),
                course.testers(),
                course.places(),
                course.proposal(),
                course.added()));
    }

    Work testing(Optional<SortedSet<String>> testers) {
        return on(new Course(
                course.called(), course.undone(), testers, course.places(), course.proposal(), course.added()));
    }

    Work movedTo(String place) {
        return on(new Course(
                course.called(),
                course.undone(),
                course.testers(),
                and(course.places(), place),
                course.proposal(),
                course.added()));
    }

    Work proposed(Optional<Proposal> proposal) {
        return on(new Course(
                course.called(), course.undone(), course.testers(), course.places(), proposal, course.added()));
    }

    Work added(String task) {
        return on(new Course(
                course.called(),
                course.undone(),
                course.testers(),
                course.places(),
                Optional.empty(),
                and(course.added(), task)));
    }

    private Work on(Course next) {
        return new Work(startedAt, steps, suspension, extensions, asked, next);
    }

    private static List<String> and(List<String> some, String one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
