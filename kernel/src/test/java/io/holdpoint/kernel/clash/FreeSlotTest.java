package io.holdpoint.kernel.clash;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.ticket.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The nearest free slot, on a grid of minutes beside a search that tries every minute. */
class FreeSlotTest {

    private static final Instant ZERO = Instant.parse("2026-11-23T00:00:00Z");

    /** Windows of up to an hour within four hours; some of them empty or reversed, which occupy nothing. */
    @Provide
    Arbitrary<Window> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.integers().between(-5, 60))
                .as((from, length) -> window(from, from + length));
    }

    @Property(tries = 2000)
    void itIsFreeAsLongAndNoneIsNearer(
            @ForAll @IntRange(max = 240) int from,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll("busyWindows") @Size(max = 8) List<Window> busy,
            @ForAll @IntRange(max = 180) int horizon,
            @ForAll @IntRange(max = 240) int now) {
        var wanted = window(from, from + length);
        var found = FreeSlot.nearest(wanted, busy, Duration.ofMinutes(horizon), minute(now));
        assertThat(found).isEqualTo(searched(wanted, busy, horizon, now));
        found.ifPresent(slot -> {
            assertThat(Duration.between(slot.from(), slot.to())).isEqualTo(Duration.ofMinutes(length));
            assertThat(slot.from()).isAfterOrEqualTo(minute(now));
            assertThat(busy).filteredOn(FreeSlotTest::lasts).noneMatch(slot::overlaps);
        });
    }

    @Provide
    Arbitrary<List<Window>> busyWindows() {
        return windows().list();
    }

    /** A minute is as good as any other, so trying every one finds the nearest where all windows lie on minutes. */
    private static Optional<Window> searched(Window wanted, List<Window> busy, int horizon, int now) {
        var length = Duration.between(wanted.from(), wanted.to());
        return LongStream.rangeClosed(0, horizon)
                .boxed()
                .flatMap(away -> List.of(away, -away).stream())
                .map(away -> wanted.from().plus(Duration.ofMinutes(away)))
                .filter(start -> !start.isBefore(minute(now)))
                .map(start -> new Window(start, start.plus(length)))
                .filter(slot -> busy.stream().filter(FreeSlotTest::lasts).noneMatch(slot::overlaps))
                .findFirst();
    }

    /** Where one work ends another may begin, and of two equally near times the later one is taken. */
    @Test
    void theLaterOfTwoEquallyNear() {
        var slot = FreeSlot.nearest(window(60, 120), List.of(window(60, 120)), Duration.ofHours(9), minute(0));
        assertThat(slot).contains(window(120, 180));
    }

    @Test
    void theNearerOneBefore() {
        var slot = FreeSlot.nearest(window(60, 120), List.of(window(90, 300)), Duration.ofHours(9), minute(0));
        assertThat(slot).contains(window(30, 90));
    }

    @Test
    void noneWithinTheHorizonAndNoneForAWindowThatNeverEnds() {
        var whole = List.of(window(-1000, 5000));
        assertThat(FreeSlot.nearest(window(60, 120), whole, Duration.ofHours(2), minute(0)))
                .isEmpty();
        assertThat(FreeSlot.nearest(window(120, 60), List.of(), Duration.ofHours(2), minute(0)))
                .isEmpty();
    }

    private static boolean lasts(Window window) {
        return window.from().isBefore(window.to());
    }

    private static Window window(int from, int to) {
        return new Window(minute(from), minute(to));
    }

    private static Instant minute(int at) {
        return ZERO.plus(Duration.ofMinutes(at));
    }
}
