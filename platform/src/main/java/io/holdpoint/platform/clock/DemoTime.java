package io.holdpoint.platform.clock;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Sets the clock of a demonstration, and keeps it set over a restart. */
@Component
public class DemoTime {

    private final DistrictClock clock;
    private final DSLContext sql;

    DemoTime(DistrictClock clock, DSLContext sql) {
        this.clock = clock;
        this.sql = sql;
    }

    /** Moves the clock on; false, and nothing moved, when {@code now} lies behind it: recorded times never run back. */
    public boolean forwardTo(Instant now) {
        if (!clock.forwardTo(now)) {
            return false;
        }
        sql.execute(
                "update district_clock set ahead_millis = greatest(ahead_millis, ?)",
                clock.lead().toMillis());
        return true;
    }
}
