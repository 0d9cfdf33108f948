package io.holdpoint.kernel.clash;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of clashes finds what it says, whichever of the two works asks. */
class ClashesTest {

    private static final List<ClashEntry> TABLE = Catalogue.clashes();

    @Provide
    Arbitrary<Occupation> works() {
        var claims = Combinators.combine(Arbitraries.of(ClaimKind.values()), Arbitraries.of("A", "B"))
                .as(Claim::new)
                .list()
                .ofMaxSize(6);
        var traits = Arbitraries.of(Trait.values()).list().ofMaxSize(4);
        return Combinators.combine(claims, traits)
                .as((some, more) -> new Occupation(new TreeSet<>(some), new TreeSet<>(more), List.of()));
    }

    @Property(tries = 2000)
    void itIsTheSameFromEitherSide(@ForAll("works") Occupation one, @ForAll("works") Occupation other) {
        assertThat(Clashes.between(one, other, TABLE)).isEqualTo(Clashes.between(other, one, TABLE));
    }

    /** What the shorter list leaves out is never graver than what it tells of the same way. */
    @Property(tries = 2000)
    void nothingGraverIsLeftOut(@ForAll("works") Occupation one, @ForAll("works") Occupation other) {
        var told = Clashes.between(one, other, TABLE);
        for (ClashEntry entry : TABLE) {
            Clashes.between(one, other, List.of(entry))
                    .forEach(alone -> assertThat(told)
                            .anyMatch(clash -> clash.entry().severity().compareTo(entry.severity()) <= 0));
        }
    }

    @Property(tries = 500)
    void whoSharesNothingDoesNotClash(@ForAll("works") Occupation one, @ForAll("works") Occupation other) {
        var apart = new TreeSet<Claim>();
        other.claims().forEach(claim -> apart.add(new Claim(claim.kind(), claim.subject() + "-elsewhere")));
        assertThat(Clashes.between(one, new Occupation(apart, other.traits(), List.of()), TABLE))
                .isEmpty();
    }

    /** Each line of the table finds a pair of its own two kinds, and none where the place is another. */
    @TestFactory
    List<DynamicTest> everyLineFindsItsPair() {
        var tests = new ArrayList<DynamicTest>();
        for (ClashEntry entry : TABLE) {
            entry.shares()
                    .forEach(kind -> tests.add(DynamicTest.dynamicTest(entry.code() + " " + kind, () -> {
                        var one = work(kind, "X", entry.one().map(List::of).orElse(List.of()));
                        var other = work(kind, "X", entry.other().map(List::of).orElse(List.of()));
                        var away = work(kind, "Y", entry.other().map(List::of).orElse(List.of()));
                        assertThat(Clashes.between(one, other, TABLE))
                                .anySatisfy(clash ->
                                        assertThat(clash.entry().code()).isEqualTo(found(entry, one, other)));
                        assertThat(Clashes.between(one, away, TABLE)).isEmpty();
                    })));
        }
        return tests;
    }

    /** A line may be spoken for by an earlier one of the same kind and severity. */
    private static String found(ClashEntry entry, Occupation one, Occupation other) {
        return TABLE.stream()
                .filter(known -> known.kind() == entry.kind())
                .filter(known -> !Clashes.between(one, other, List.of(known)).isEmpty())
                .min(Comparator.comparing(ClashEntry::severity))
                .orElseThrow()
                .code();
    }

    /** Who is at one customer is told that, and not once more for each point and box. */
    @Test
    void onePlaceIsToldOnce() {
        SortedSet<Claim> claims = new TreeSet<>();
        Arrays.stream(ClaimKind.values()).forEach(kind -> claims.add(new Claim(kind, "X")));
        var work = new Occupation(claims, new TreeSet<>(), List.of());
        assertThat(Clashes.between(work, work, TABLE))
                .singleElement()
                .satisfies(clash -> assertThat(clash.entry().kind()).isEqualTo(ClashKind.SUPPLY_POINT));
    }

    private static Occupation work(ClaimKind kind, String subject, List<Trait> traits) {
        return new Occupation(new TreeSet<>(List.of(new Claim(kind, subject))), new TreeSet<>(traits), List.of());
    }
}
