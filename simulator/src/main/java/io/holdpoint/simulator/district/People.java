package io.holdpoint.simulator.district;

import io.holdpoint.simulator.district.Person.Listing;
import io.holdpoint.simulator.district.Person.Paper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The county's people: who they are is a data file; the seed draws how long their papers are good for. */
final class People {

    private static final Set<String> FIELD = Set.of("LEADER", "PERMITTER", "GUARDIAN", "MEMBER");

    /** Training and first aid are in order with everybody, whatever else has lapsed. */
    private static final int TRAINED_DAYS = 300;

    private People() {}

    /** One line of the data file; days are counted from today, negative ones have passed. */
    record Entry(
            String id,
            Name name,
            String unit,
            List<String> roles,
            Optional<String> contractor,
            Optional<String> approvesUpTo,
            OptionalInt listDays,
            OptionalInt certificateDays,
            OptionalInt examDays,
            OptionalInt medicalDays,
            Optional<Boolean> suspended) {

        boolean inTheField() {
            return roles.stream().anyMatch(FIELD::contains);
        }
    }

    static List<Person> of(long seed, LocalDate today) {
        var draw = new Draw(seed, "people");
        return Arrays.stream(Resource.read("district/people.json", Entry[].class))
                .map(entry -> person(entry, today, draw))
                .toList();
    }

    private static Person person(Entry entry, LocalDate today, Draw draw) {
        LocalDate listed = today.plusDays(entry.listDays().orElse(draw.between(200, 360)));
        LocalDate certified = today.plusDays(entry.certificateDays().orElse(draw.between(400, 1000)));
        LocalDate examined = today.plusDays(entry.examDays().orElse(draw.between(200, 360)));
        LocalDate fit = today.plusDays(entry.medicalDays().orElse(draw.between(200, 360)));
        LocalDate seen = today.minusDays(draw.between(1, 6));
        boolean field = entry.inTheField();
        return new Person(
                entry.id(),
                entry.name(),
                entry.unit(),
                true,
                entry.contractor(),
                entry.roles().stream().map(role -> new Listing(role, listed)).toList(),
                field ? List.of(new Paper("LOW_VOLTAGE_ELECTRICIAN", certified)) : List.of(),
                Optional.of(examined),
                field ? Optional.of(fit) : Optional.empty(),
                field ? Optional.of(seen) : Optional.empty(),
                entry.suspended().orElse(false),
                entry.approvesUpTo(),
                field ? Optional.of(Suitability.inOrder(today.plusDays(TRAINED_DAYS))) : Optional.empty());
    }
}
