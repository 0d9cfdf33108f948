package io.holdpoint.bench.permit;

import java.util.List;
import java.util.Random;

/** Who and what a change can hit. */
final class Draw {

    static final List<String> CREW = List.of("leader", "guardian", "wang", "zhao");
    static final List<String> PEOPLE = List.of("leader", "guardian", "wang", "zhao", "permitter", "leader2");
    static final List<String> ACTORS = List.of("leader", "issuer", "issuer2", "wang", "supervisor", "nobody");
    static final List<String> POINTS = List.of("F-7", "PV-17");
    static final List<String> TOOLS = List.of("T-1", "T-2", "T-3");

    private Draw() {}

    static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
