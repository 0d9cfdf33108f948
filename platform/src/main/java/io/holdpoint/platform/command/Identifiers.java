package io.holdpoint.platform.command;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives ids that grow with time (RFC 9562, version 7), so that new rows lie beside each other. */
@Component
public class Identifiers {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();

    /** A new id; its time is the machine's, because it stands for nothing but order. */
    public String next() {
        long high = (clock.millis() << 16) | VERSION | random.nextInt(1 << 12);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low).toString();
    }
}
