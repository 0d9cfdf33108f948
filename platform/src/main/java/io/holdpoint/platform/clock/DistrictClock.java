package io.holdpoint.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The district's clock: real time, or in a demonstration real time and a lead that can only grow. Its zone is the
 * district's fixed offset, so that days are the district's days.
 */
public final class DistrictClock extends Clock {

    private final Clock real;
    private final ZoneOffset offset;
    private final AtomicReference<Duration> lead;

    /** A clock that is {@code lead} ahead of {@code real}. */
    public DistrictClock(Clock real, ZoneOffset offset, Duration lead) {
        this.real = real;
        this.offset = offset;
        this.lead = new AtomicReference<>(lead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(Objects.requireNonNull(lead.get()));
    }

    /** The district's present day. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), offset);
    }

    /** The district's offset from UTC. */
    public ZoneOffset offset() {
        return offset;
    }

    /** Moves the clock on to {@code now}; false, and nothing moved, when that lies behind it. */
    public boolean forwardTo(Instant now) {
        Duration wanted = Duration.between(real.instant(), now);
        Duration before = lead.getAndAccumulate(wanted, (held, asked) -> asked.compareTo(held) > 0 ? asked : held);
        return wanted.compareTo(before) >= 0;
    }

    /** How far it is ahead of real time. */
    public Duration lead() {
        return Objects.requireNonNull(lead.get());
    }

    @Override
    public ZoneId getZone() {
        return offset;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real, lead()).withZone(zone);
    }
}
