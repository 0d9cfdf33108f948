package io.holdpoint.bench.permit;

import io.holdpoint.kernel.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What can be otherwise than on the good day. */
final class Changes {

    private static final List<Change> BY_THE_CLOCK = List.of(
            Change.of("before the window", scene -> scene.at(World.at("08:00"))),
            Change.of("at the end of the window", scene -> scene.at(World.at("17:30"))),
            Change.of("the day after", scene -> scene.at(scene.now().plus(Duration.ofDays(1)))),
            Change.of("the clock set back", scene -> scene.at(World.at("08:31"))));

    /** All of them. */
    static final List<Change> ALL = Stream.of(
                    TicketChanges.ALL,
                    SiteChanges.ALL,
                    TestChanges.ALL,
                    PeopleChanges.ALL,
                    ToolChanges.ALL,
                    PaperChanges.ALL,
                    TieChanges.ALL,
                    NetworkChanges.ALL,
                    TogetherChanges.ALL,
                    BY_THE_CLOCK)
            .flatMap(List::stream)
            .toList();

    private Changes() {}
}
