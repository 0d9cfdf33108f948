package io.holdpoint.kernel.explore.necessity;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.explore.Course;
import io.holdpoint.kernel.explore.Fingerprint;
import io.holdpoint.kernel.explore.Moment;
import io.holdpoint.kernel.explore.Move;
import io.holdpoint.kernel.explore.Visited;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Looks for a bad end from one moment on: nearest first, or where the job gets on first. */
final class Search {

    private record Node(Moment moment, Optional<Node> before, Optional<Move> move, int depth) {

        List<Move> path() {
            var path = new ArrayList<Move>();
            for (var at = Optional.of(this); at.isPresent(); at = at.get().before) {
                at.get().move.ifPresent(path::add);
            }
            return path.reversed();
        }
    }

    /** Moves that lead to the bad end, and what happened. */
    record Found(List<Move> path, String words) {}

    static final Comparator<Moment> NEAREST = (_, _) -> 0;
    static final Comparator<Moment> FARTHEST_ON =
            Comparator.comparingInt(Progress::of).reversed();

    private final Course course;
    private final Harm harm;
    private final Fingerprint fingerprint;
    private final Visited visited = new Visited();
    private final PriorityQueue<Node> waiting;

    Search(Course course, Harm harm, Comparator<Moment> order) {
        this.course = course;
        this.harm = harm;
        this.fingerprint = new Fingerprint(course.universe().clock());
        this.waiting =
                new PriorityQueue<>(Comparator.comparing(Node::moment, order).thenComparingInt(Node::depth));
    }

    /** The way from {@code start}; empty where none was found among so many states. */
    Optional<Found> from(Moment start, int states) {
        waiting.add(new Node(start, Optional.empty(), Optional.empty(), 0));
        for (int looked = 0; looked < states && !waiting.isEmpty(); looked++) {
            var found = expanded(waiting.remove());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> expanded(Node node) {
        for (Move.Act act : course.acts(node.moment())) {
            var events = course.granted(node.moment(), act);
            if (events.isPresent()) {
                var next = course.take(node.moment(), act, events.get());
                var bad = next.broken().stream()
                        .filter(broken -> broken.invariant().harm() == harm)
                        .findFirst();
                var after = new Node(next.moment(), Optional.of(node), Optional.of(act), node.depth() + 1);
                if (bad.isPresent()) {
                    return Optional.of(new Found(after.path(), bad.get().words()));
                }
                meet(after);
            }
        }
        course.tick(node.moment()).ifPresent(tick -> meet(after(node, tick)));
        course.turns(node.moment()).forEach(turn -> meet(after(node, turn)));
        return Optional.empty();
    }

    private Node after(Node node, Move move) {
        return new Node(course.after(node.moment(), move), Optional.of(node), Optional.of(move), node.depth() + 1);
    }

    private void meet(Node node) {
        if (visited.meet(fingerprint.of(node.moment())) < 0) {
            waiting.add(node);
        }
    }
}
