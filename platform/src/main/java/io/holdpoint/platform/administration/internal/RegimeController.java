package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.regime.Acceptance;
import io.holdpoint.kernel.regime.Place;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Unit;
import io.holdpoint.platform.catalogue.Regimes;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The values of the regime, and their acceptance by name before going live. */
@RestController
@RequestMapping("/api/regime")
class RegimeController {

    private static final Logger LOG = LoggerFactory.getLogger(RegimeController.class);

    private final Regimes regimes;
    private final AcceptanceRows rows;
    private final People people;
    private final Callers callers;
    private final Clock clock;

    RegimeController(Regimes regimes, AcceptanceRows rows, People people, Callers callers, Clock clock) {
        this.regimes = regimes;
        this.rows = rows;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * The regime.
     *
     * @param open how many values are neither confirmed nor accepted
     */
    record RegimeView(String name, int open, List<ValueView> values) {}

    /**
     * One value.
     *
     * @param name the setting or the table
     * @param key the key in the table; empty for a setting
     * @param keyTerm the text that names the key; empty for a setting
     * @param value the number; absent where the regime says that none is given
     * @param unit what the number counts
     * @param source where it is from
     * @param confirmed whether the source was seen
     * @param accepted by whom it was accepted as it is
     */
    record ValueView(
            String name,
            String key,
            String keyTerm,
            OptionalLong value,
            Unit unit,
            String source,
            boolean confirmed,
            Optional<AcceptedView> accepted) {}

    /** By whom and when. */
    record AcceptedView(String person, Name called, Instant at) {}

    /** What an administrator accepts: the value as he saw it; {@code value} is absent where the regime gives none. */
    record Accepting(
            @NotNull @Size(max = 80) String name,
            @NotNull @Size(max = 80) String key,
            Optional<Long> value) {}

    /** Every value with its source: the settings, then the tables by their keys, each in the order of the rulebook. */
    @GetMapping
    RegimeView show() {
        callers.current();
        var persons = new TreeSet<String>();
        regimes.acceptances().forEach(accepted -> persons.add(accepted.person()));
        var names = people.names(persons);
        return new RegimeView(
                regimes.written().name(),
                regimes.open().size(),
                Stream.concat(settings(names), tables(names)).toList());
    }

    /** Accepts a value that nobody confirmed; what has changed since it was seen is not accepted. */
    @PostMapping("/acceptances")
    RegimeView accept(@Valid @RequestBody Accepting wanted) {
        var administrator = callers.holding(Role.ADMINISTRATOR);
        var place = new Place(wanted.name(), wanted.key());
        var value = Optional.ofNullable(regimes.written().unconfirmed().get(place))
                .orElseThrow(() -> Problem.invalid("name", "is no unconfirmed value of this regime"));
        var seen = wanted.value().map(OptionalLong::of).orElseGet(OptionalLong::empty);
        if (!seen.equals(value.value())) {
            throw Problem.invalid("value", "is not the value that the regime has now");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.add(regimes.written().name(), new Acceptance(place, seen, administrator.person(), now));
        restate();
        return show();
    }

    @EventListener(ApplicationReadyEvent.class)
    void restated() {
        restate();
        var open = regimes.open().size();
        if (open > 0) {
            LOG.warn(
                    "{} values of the regime {} are neither confirmed nor accepted by an administrator; every ticket issued says so",
                    open,
                    regimes.written().name());
        }
    }

    private void restate() {
        regimes.accepting(rows.of(regimes.written().name()));
    }

    private Stream<ValueView> settings(SortedMap<String, Name> names) {
        return regimes.written().values().entrySet().stream()
                .map(entry -> view(Place.of(entry.getKey()), "", entry.getKey().unit(), entry.getValue(), names));
    }

    private Stream<ValueView> tables(SortedMap<String, Name> names) {
        return regimes.written().tables().entrySet().stream()
                .flatMap(table -> table.getKey().keys().names().stream()
                        .map(key -> view(
                                Place.of(table.getKey(), key),
                                table.getKey().keys().prefix() + key,
                                table.getKey().unit(),
                                Objects.requireNonNull(table.getValue().get(key)),
                                names)));
    }

    private ValueView view(Place place, String keyTerm, Unit unit, RegimeValue value, SortedMap<String, Name> names) {
        return new ValueView(
                place.name(),
                place.key(),
                keyTerm,
                value.value(),
                unit,
                value.source(),
                value.confirmed(),
                regimes.acceptances().stream()
                        .filter(accepted -> accepted.place().equals(place)
                                && accepted.value().equals(value.value()))
                        .reduce((_, last) -> last)
                        .map(accepted -> new AcceptedView(
                                accepted.person(),
                                names.getOrDefault(accepted.person(), new Name(accepted.person(), accepted.person())),
                                accepted.at())));
    }
}
