package io.holdpoint.bench.own;

import io.holdpoint.bench.load.ClosedLoop;
import io.holdpoint.bench.load.Jvm;
import io.holdpoint.bench.load.Server;
import io.holdpoint.platform.HoldpointApplication;
import io.holdpoint.simulator.district.DayLoader;
import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Loader;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/** A platform in the process of its clients, on the district that every demonstration has. */
final class OwnLoop {

    private static final long SEED = 1;

    private OwnLoop() {}

    /** Starts a platform on the port, the server of the data folder and the database that are given, and measures it. */
    public static void main(String[] arguments) throws Exception {
        var port = arguments[0];
        var folder = Files.createTempDirectory("bench-platform").toString();
        try (var context = started(
                "--demo",
                "--port",
                port,
                "--data",
                folder,
                "--database-url",
                arguments[2],
                // More clients than connections wait for one as long as the peer's do; behind HTTP they would be told
                // to come again.
                "--spring.datasource.hikari.connection-timeout=30000")) {
            var url = URI.create("http://127.0.0.1:" + port);
            var counter = Counter.of(context, loaded(new Platform(url)));
            var clients = new Preparation(url)
                    .tickets(ClosedLoop.CLIENTS.getLast()).stream()
                            .map(ticket -> DirectTicket.of(counter, ticket))
                            .toList();
            var loop = new ClosedLoop(clients, List.of(), Server.of(Path.of(arguments[1])));
            loop.warmUp();
            for (int count : ClosedLoop.CLIENTS) {
                Jvm.report(loop.measure(count));
            }
        }
    }

    /** Its own main method starts it, as ever; the hook only shows what was started. */
    private static ConfigurableApplicationContext started(String... arguments) {
        var ready = new AtomicReference<@Nullable ConfigurableApplicationContext>();
        SpringApplication.withHook(
                _ -> new SpringApplicationRunListener() {
                    @Override
                    public void ready(ConfigurableApplicationContext context, @Nullable Duration took) {
                        ready.set(context);
                    }
                },
                () -> HoldpointApplication.main(arguments));
        return Objects.requireNonNull(ready.get(), "the platform did not start");
    }

    private static LocalDate loaded(Platform platform) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var clock = new DistrictClock(platform);
        var district = District.of(SEED, clock.today());
        new Loader(platform, silent).load(district);
        new DayLoader(platform, silent).loadIfMissing(district);
        return clock.today();
    }
}
