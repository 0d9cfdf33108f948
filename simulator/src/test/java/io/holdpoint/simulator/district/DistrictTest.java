package io.holdpoint.simulator.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.simulator.rest.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DistrictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final District DISTRICT = District.of(1, TODAY);

    /** A demo can be shown twice, and a fault in it found again, only when nothing in it is left to chance. */
    @Test
    void sameSeedAndDayGiveTheSameBytes() {
        assertThat(sent(District.of(7, TODAY))).isEqualTo(sent(District.of(7, TODAY)));
        assertThat(sent(District.of(8, TODAY))).isNotEqualTo(sent(District.of(7, TODAY)));
    }

    /** The sign-in page offers somebody for every part there is. */
    @Test
    void everyRoleIsHeldBySomebodyFit() {
        Set<String> held = DISTRICT.people().stream()
                .filter(DistrictTest::fit)
                .flatMap(person -> person.roles().stream())
                .map(Person.Listing::role)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(held)
                .contains(
                        "PLANNER",
                        "APPROVER",
                        "ISSUER",
                        "LEADER",
                        "PERMITTER",
                        "GUARDIAN",
                        "MEMBER",
                        "SUPERVISOR",
                        "CHECKER",
                        "KEEPER",
                        "ADMINISTRATOR",
                        "SECURITY_ADMINISTRATOR",
                        "AUDITOR");
    }

    /** Accounts, policy and the record are three powers, never one person's (design: administrator, security administrator, auditor). */
    @Test
    void nobodyHoldsTwoOfTheThreePowers() {
        var powers = Set.of("ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR");
        assertThat(DISTRICT.people())
                .allMatch(person -> person.roles().stream()
                                .filter(role -> powers.contains(role.role()))
                                .count()
                        <= 1);
    }

    /** What is refused has to be there: each way of being unfit, overdue tools, one set aside. */
    @Test
    void someAreUnfitInEachWay() {
        assertThat(DISTRICT.people())
                .anyMatch(Person::suspended)
                .anyMatch(person -> person.examUntil().filter(TODAY::isAfter).isPresent())
                .anyMatch(person -> person.medicalUntil().filter(TODAY::isAfter).isPresent())
                .anyMatch(person -> person.certificates().stream()
                        .anyMatch(paper -> paper.until().isBefore(TODAY)))
                .anyMatch(person ->
                        person.roles().stream().anyMatch(role -> role.until().isBefore(TODAY)))
                .anyMatch(person -> person.contractor().equals(Optional.of("hengtong")));
        assertThat(DISTRICT.tools())
                .anyMatch(tool -> tool.condition().equals("QUARANTINED"))
                .anyMatch(tool -> tool.testDue().filter(TODAY::isAfter).isPresent());
    }

    /** Every id is there once, and every reference leads somewhere. */
    @Test
    void idsAreUniqueAndReferencesLeadSomewhere() {
        assertThat(DISTRICT.people()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(DISTRICT.tools()).extracting(Tool::id).doesNotHaveDuplicates();
        assertThat(DISTRICT.supplies())
                .hasSize(300)
                .extracting(Supply::customer)
                .doesNotHaveDuplicates();
        assertThat(DISTRICT.supplies()).extracting(Supply::meter).doesNotHaveDuplicates();
        assertThat(DISTRICT.supplies().stream().flatMap(supply -> supply.sources().stream()))
                .extracting(Supply.Source::point)
                .doesNotHaveDuplicates();
        var units = DISTRICT.units().stream().map(Unit::id).toList();
        assertThat(DISTRICT.people()).allMatch(person -> units.contains(person.unit()));
    }

    /** Back-feed is what the demo is about: the network everywhere, photovoltaic plants at about 15 %, a few of everything else. */
    @Test
    void sourcesAreSpreadAsTold() {
        var supplies = DISTRICT.supplies();
        assertThat(supplies)
                .allMatch(supply -> supply.sources().getFirst().kind().equals("GRID"));
        assertThat(with("PHOTOVOLTAIC")).isBetween(36L, 54L);
        assertThat(List.of(with("STORAGE"), with("GENERATOR"), with("UPS")))
                .allMatch(count -> count >= 3 && count <= 15);
    }

    private static long with(String kind) {
        return DISTRICT.supplies().stream()
                .filter(supply -> supply.sources().stream()
                        .anyMatch(source -> source.kind().equals(kind)))
                .count();
    }

    private static boolean fit(Person person) {
        return !person.suspended()
                && person.contractor().isEmpty()
                && person.examUntil().filter(TODAY::isAfter).isEmpty()
                && person.medicalUntil().filter(TODAY::isAfter).isEmpty()
                && person.certificates().stream()
                        .noneMatch(paper -> paper.until().isBefore(TODAY))
                && person.roles().stream().noneMatch(role -> role.until().isBefore(TODAY));
    }

    private static String sent(District district) {
        return Json.write(district) + Json.write(Day.of(district, TODAY));
    }
}
