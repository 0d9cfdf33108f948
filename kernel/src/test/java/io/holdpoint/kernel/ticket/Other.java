package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.World;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Another ticket, as this one sees it: a quiet one, until a test makes it otherwise. */
public final class Other {

    private final String id;
    private final Form form;
    private TicketState state = TicketState.WORKING;
    private String leader = "leader2";
    private SortedSet<String> crew = new TreeSet<>(List.of("leader2"));
    private SortedSet<String> present = Collections.emptySortedSet();
    private SortedSet<String> points = Collections.emptySortedSet();
    private Window window = new Window(World.at("08:00"), World.at("18:00"));
    private Optional<String> parent = Optional.empty();
    private SortedSet<String> isolations = Collections.emptySortedSet();

    private Other(String id, Form form) {
        this.id = id;
        this.form = form;
    }

    public static Other of(String id, Form form) {
        return new Other(id, form);
    }

    public OtherTicket made() {
        return new OtherTicket(id, "QH-" + id, form, state, leader, crew, present, points, window, parent, isolations);
    }

    public Other in(TicketState next) {
        this.state = next;
        return this;
    }

    /** The leader first. */
    public Other crew(String... people) {
        this.leader = people[0];
        this.crew = new TreeSet<>(List.of(people));
        return this;
    }

    public Other present(String... people) {
        this.present = new TreeSet<>(List.of(people));
        return this;
    }

    public Other points(String... some) {
        this.points = new TreeSet<>(List.of(some));
        return this;
    }

    public Other window(String from, String to) {
        this.window = new Window(World.at(from), World.at(to));
        return this;
    }

    public Other under(String ticket) {
        this.parent = Optional.of(ticket);
        return this;
    }

    public Other relyingOn(String ticket) {
        this.isolations = new TreeSet<>(List.of(ticket));
        return this;
    }
}
