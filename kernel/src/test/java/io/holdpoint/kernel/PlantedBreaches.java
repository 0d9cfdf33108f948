package io.holdpoint.kernel;

import java.io.File;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One breach of every kind the subset test looks for, so that the test is known to see them. */
@SuppressWarnings({"unused", "TimeZoneUsage", "JavaTimeDefaultTimeZone"})
final class PlantedBreaches {

    private final long[] amounts = {1};
    private final HashMap<String, String> salted = new HashMap<>();
    private final Random random = new Random(1);
    private final File file = new File("x");

    double halves() {
        return 0.5;
    }

    int halfOf(int whole) {
        return (int) (whole * 0.5);
    }

    List<Object> calls() throws ClassNotFoundException {
        return List.of(
                Map.of("a", "b"),
                Set.copyOf(List.of("a")),
                "%s".formatted("a"),
                Instant.now(),
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                Math.round(1.5f),
                BigDecimal.ONE.round(MathContext.UNLIMITED),
                List.of("a").stream().collect(Collectors.toSet()),
                Class.forName("java.lang.String"),
                System.nanoTime());
    }
}
