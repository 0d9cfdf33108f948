package io.holdpoint.simulator.script;

import io.holdpoint.simulator.district.Supply;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One job under way: who plays which part, where it is, with which tools, and what plan and ticket it has by now.
 * It is written to while a script is played, by the one thread that plays.
 */
public final class Job {

    private final LocalDate day;
    private final Map<String, String> cast;
    private final Map<String, String> tools;
    private final Supply place;
    private final Supply neighbour;
    private Optional<String> plan;
    private Optional<String> ticket = Optional.empty();
    private Optional<Job> beside = Optional.empty();
    private final Map<String, String> found = new HashMap<>();
    private int pictures;

    /** A job on {@code day} without a plan as yet. */
    public Job(LocalDate day, Map<String, String> cast, Map<String, String> tools, Supply place, Supply neighbour) {
        this(day, cast, tools, place, neighbour, Optional.empty());
    }

    /** A job on {@code day} whose plan is made already. */
    public Job(
            LocalDate day,
            Map<String, String> cast,
            Map<String, String> tools,
            Supply place,
            Supply neighbour,
            Optional<String> plan) {
        this.day = day;
        this.cast = new HashMap<>(cast);
        this.tools = new HashMap<>(tools);
        this.place = place;
        this.neighbour = neighbour;
        this.plan = plan;
    }

    /** The day of the work. */
    public LocalDate day() {
        return day;
    }

    /** Where the work is. */
    public Supply place() {
        return place;
    }

    /** The place next to it, with which it can be mistaken. */
    public Supply neighbour() {
        return neighbour;
    }

    /** Another crew works at the same place under a ticket of its own. */
    public void joinedBy(Job other) {
        beside = Optional.of(other);
    }

    /** The other crew's job; one that is not there is asked for by mistake. */
    Job beside() {
        return beside.orElseThrow(() -> new IllegalStateException("no other crew here"));
    }

    /** The other crew's job, where there is one. */
    public Optional<Job> other() {
        return beside;
    }

    /** The parts that make up the crew, as far as they are cast. */
    List<String> crew() {
        return List.of("leader", "guardian", "member1", "member2").stream()
                .filter(cast::containsKey)
                .toList();
    }

    /** Whether somebody plays {@code part}. */
    boolean casts(String part) {
        return cast.containsKey(part);
    }

    /** Who plays {@code part}; a name that is no part stands for the person of that id. */
    public String person(String part) {
        return cast.getOrDefault(part, part);
    }

    /** The tag of a tool the script calls {@code name}. */
    String tool(String name) {
        return tools.getOrDefault(name, name);
    }

    void callTool(String name, String tag) {
        tools.put(name, tag);
    }

    /** The point at which a kind of source is cut off here; another word stands for the point of that id. */
    String point(String kind) {
        return place.sources().stream()
                .filter(source -> source.kind().equals(kind))
                .map(Supply.Source::point)
                .findFirst()
                .orElseGet(() -> found.getOrDefault(kind, kind));
    }

    /** A source that nobody knew of was found here, with the point that cuts it off. */
    void found(String kind, String point) {
        found.put(kind, point);
    }

    /** The plan's id. */
    public String plan() {
        return plan.orElseThrow(() -> new IllegalStateException("no plan yet"));
    }

    void planned(String id) {
        plan = Optional.of(id);
    }

    /** The ticket's id, once it was filled in. */
    public Optional<String> ticket() {
        return ticket;
    }

    void ticketed(String id) {
        ticket = Optional.of(id);
    }

    /** A caption no other picture has. */
    String caption(String what) {
        pictures++;
        return "%s %s %s %d".formatted(plan(), ticket.orElse("-"), what, pictures);
    }
}
