package io.holdpoint.platform.clock.internal;

import io.holdpoint.platform.clock.DistrictClock;
import io.holdpoint.platform.installation.Installation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock bean. A demonstration begins at half past seven in the morning of the day on which it is made. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final LocalTime DEMO_BEGINS = LocalTime.of(7, 30);

    @Bean
    DistrictClock districtClock(
            DSLContext sql, Installation installation, @Value("${holdpoint.offset:+08:00}") String offset) {
        var zone = ZoneOffset.of(offset);
        Clock real = Clock.systemUTC();
        if (!installation.demo()) {
            return new DistrictClock(real, zone, Duration.ZERO);
        }
        Instant now = real.instant();
        Instant begin = LocalDate.ofInstant(now, zone).atTime(DEMO_BEGINS).toInstant(zone);
        sql.execute(
                "insert into district_clock (ahead_millis) values (?) on conflict do nothing",
                Duration.between(now, begin).toMillis());
        long ahead = sql.resultQuery("select ahead_millis from district_clock").fetchSingleInto(long.class);
        return new DistrictClock(real, zone, Duration.ofMillis(ahead));
    }
}
