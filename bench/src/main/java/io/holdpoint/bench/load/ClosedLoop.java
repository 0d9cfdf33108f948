package io.holdpoint.bench.load;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * A closed loop: each client signs the member of its own ticket in and out, one transition after the other. The same loop drives everything
 * that is compared.
 */
public final class ClosedLoop {

    /** How many clients at once, one measurement for each. */
    public static final List<Integer> CLIENTS = List.of(1, 8, 64);

    private static final int WARM_UP_CLIENTS = 8;
    private static final Duration WARM_UP = Pace.of(Duration.ofSeconds(30));
    private static final Duration RUN = Pace.of(Duration.ofSeconds(30));

    private final List<? extends Client> clients;
    private final Cores cores;
    private final boolean alone;

    /**
     * A loop.
     *
     * @param clients as many as any measurement asks for
     * @param serving the processes that serve them, beside this one
     * @param server where they commit
     */
    public ClosedLoop(List<? extends Client> clients, List<Long> serving, Server server) throws SQLException {
        this.clients = clients;
        this.cores = new Cores(serving, server);
        this.alone = serving.isEmpty();
    }

    /** Someone with a ticket. */
    public interface Client {

        /** One transition, in for {@code true} and out for {@code false}; an exception where it is not granted. */
        void passes(boolean in);
    }

    /** Warms up. */
    public void warmUp() throws InterruptedException, ExecutionException {
        measure(WARM_UP_CLIENTS, WARM_UP);
    }

    /** Measures with {@code count} clients. */
    public Figures measure(int count) throws InterruptedException, ExecutionException {
        return measure(count, RUN);
    }

    private Figures measure(int count, Duration lasting) throws InterruptedException, ExecutionException {
        var before = cores.now();
        var allocated = allocated();
        var begun = System.nanoTime();
        var end = begun + lasting.toNanos();
        var all = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = clients.stream()
                    .limit(count)
                    .<Callable<List<Long>>>map(client -> () -> comeAndGo(client, end))
                    .toList();
            for (var one : threads.invokeAll(work)) {
                all.addAll(one.get());
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return Figures.of(count, took, all, allocated() - allocated, cores.since(before));
    }

    /** By all threads of this process; nothing where others serve, because this one then only asks. */
    private long allocated() {
        return alone && ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getTotalThreadAllocatedBytes()
                : 0;
    }

    private static List<Long> comeAndGo(Client client, long end) {
        var nanos = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            for (boolean in : List.of(true, false)) {
                var sent = System.nanoTime();
                client.passes(in);
                nanos.add(System.nanoTime() - sent);
            }
        }
        return nanos;
    }
}
