package io.holdpoint.platform.demo.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.audit.AuditNotes;
import io.holdpoint.platform.clock.DemoTime;
import io.holdpoint.platform.clock.DistrictClock;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.identity.Sessions;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.organisation.Unit;
import io.holdpoint.platform.organisation.Units;
import io.holdpoint.platform.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by choosing a person, and the clock that can be moved on; {@link DemoGuard} stands before all of it. */
@RestController
@RequestMapping("/api/demo")
class DemoController {

    private static final int EVERYBODY = 10_000;

    private final People people;
    private final Units units;
    private final Sessions sessions;
    private final Callers callers;
    private final DistrictClock clock;
    private final DemoTime time;
    private final AuditNotes notes;

    DemoController(
            People people,
            Units units,
            Sessions sessions,
            Callers callers,
            DistrictClock clock,
            DemoTime time,
            AuditNotes notes) {
        this.people = people;
        this.units = units;
        this.sessions = sessions;
        this.callers = callers;
        this.clock = clock;
        this.time = time;
        this.notes = notes;
    }

    /** Somebody to be. */
    record Choice(String id, Name name, UnitName unit, List<Listing> roles, Name note) {}

    /** A unit as it is shown beside a person. */
    record UnitName(String id, Name name) {}

    /** Who to be. */
    record Chosen(@NotNull @Size(max = 60) String person) {}

    /** What the district's clock shows. */
    record Time(@NotNull Instant now) {}

    @GetMapping("/persons")
    List<Choice> persons() {
        Map<String, Unit> byId =
                units.list(units.all(), "", EVERYBODY).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return people.list(byId.keySet(), "", EVERYBODY).stream()
                .filter(Person::active)
                .map(person -> choice(person, Objects.requireNonNull(byId.get(person.unit()))))
                .toList();
    }

    private Choice choice(Person person, Unit unit) {
        return new Choice(
                person.id(),
                person.name(),
                new UnitName(unit.id(), unit.name()),
                person.roles(),
                DemoNote.of(person, clock.today()));
    }

    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@Valid @RequestBody Chosen chosen, HttpServletRequest request, HttpServletResponse response) {
        if (people.find(chosen.person()).filter(Person::active).isEmpty()) {
            throw Problem.invalid("person", "is nobody in this demonstration");
        }
        notes.note("as " + chosen.person());
        sessions.open(chosen.person(), request, response);
    }

    @GetMapping("/clock")
    Time clock() {
        callers.current();
        return new Time(clock.instant());
    }

    @PutMapping("/clock")
    Time moveOn(@Valid @RequestBody Time wanted) {
        callers.holding(Role.SYSTEM);
        notes.note("from %s to %s".formatted(clock.instant(), wanted.now()));
        if (!time.forwardTo(wanted.now())) {
            throw Problem.invalid("now", "lies behind the clock, which only moves on");
        }
        return new Time(clock.instant());
    }
}
