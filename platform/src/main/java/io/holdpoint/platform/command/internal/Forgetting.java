package io.holdpoint.platform.command.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps answers as long as a phone may be away from the network and send its commands again, and no longer. */
@Component
@EnableScheduling
class Forgetting {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final long EVERY_HOUR = 3_600_000;

    private final Answers answers;
    private final Clock clock;

    Forgetting(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = EVERY_HOUR, initialDelay = EVERY_HOUR)
    void forget() {
        answers.forgetBefore(clock.instant().minus(KEPT));
    }
}
