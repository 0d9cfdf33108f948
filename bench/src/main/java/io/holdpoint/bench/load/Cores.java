package io.holdpoint.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who keeps the machine's cores busy, by Linux' own count. */
public final class Cores {

    private static final Path PROC = Path.of("/proc");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** So much of all cores in use that nothing more is to be had of them; a closed loop always leaves a little. */
    private static final double FULL = 0.9;

    /** So much of all cores waiting for the disk that it is the disk that is waited for. */
    private static final double WAITING = 0.2;

    private final List<Long> serving;
    private final long postmaster;

    /**
     * Of those who take part.
     *
     * @param serving the processes that serve, beside this one
     * @param server where they commit
     */
    public Cores(List<Long> serving, Server server) throws SQLException {
        this.serving = serving;
        this.postmaster = server.postmaster();
    }

    /** Processor time spent until now, in ticks of the kernel; {@code idle} and {@code disk} of all cores together. */
    public record Ticks(long total, long idle, long disk, long load, long served, long database) {

        Ticks less(Ticks before) {
            return new Ticks(
                    total - before.total,
                    idle - before.idle,
                    disk - before.disk,
                    load - before.load,
                    served - before.served,
                    database - before.database);
        }
    }

    /** Until now. */
    public Ticks now() {
        var own = ProcessHandle.current().pid();
        var machine = machine();
        return new Ticks(
                machine.stream().mapToLong(Long::longValue).sum(),
                machine.get(3),
                machine.get(4),
                spent(process -> process.pid() == own),
                spent(process -> serving.contains(process.pid())),
                spent(process -> process.pid() == postmaster || process.parent() == postmaster));
    }

    /** In words, as shares of all cores, and what was at its limit. */
    public String since(Ticks before) {
        var spent = now().less(before);
        var busy = spent.total() - spent.idle() - spent.disk();
        var who = new LinkedHashMap<String, Long>();
        who.put("this process", spent.load());
        if (!serving.isEmpty()) {
            who.put("server", spent.served());
        }
        who.put("PostgreSQL", spent.database());
        who.put("rest", Math.max(0, busy - spent.load() - spent.served() - spent.database()));
        var shares = who.entrySet().stream()
                .map(one -> one.getKey() + " " + share(one.getValue(), spent))
                .collect(Collectors.joining(", "));
        return "cores %s busy: %s; waiting for the disk %s; %s"
                .formatted(share(busy, spent), shares, share(spent.disk(), spent), limit(busy, spent, who));
    }

    private static String limit(long busy, Ticks of, Map<String, Long> who) {
        if (busy >= FULL * of.total()) {
            var most = Collections.max(who.entrySet(), Map.Entry.comparingByValue());
            return "saturated: the cores, most of all by " + most.getKey();
        }
        return of.disk() >= WAITING * of.total()
                ? "saturated: the disk"
                : "nothing saturated: each client waits for its own answer";
    }

    private static String share(long ticks, Ticks of) {
        return Math.round(100.0 * ticks / of.total()) + " %";
    }

    /** The first line of {@code /proc/stat}: user, nice, system, idle, waiting for the disk and what interrupts and other guests took. */
    private static List<Long> machine() {
        try (var lines = Files.lines(PROC.resolve("stat"))) {
            return BLANKS.splitAsStream(lines.findFirst().orElseThrow())
                    .skip(1)
                    .limit(8)
                    .map(Long::valueOf)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Account(long pid, long parent, long ticks) {}

    /** Of a process that ended in between its parent keeps the account. */
    private static long spent(Predicate<Account> which) {
        try (var entries = Files.list(PROC)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .flatMap(Cores::read)
                    .filter(which)
                    .mapToLong(Account::ticks)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A process may end while it is looked at. */
    private static Stream<Account> read(Path entry) {
        try {
            var line = Files.readString(entry.resolve("stat"));
            var fields = BLANKS.splitAsStream(line.substring(line.lastIndexOf(')') + 2))
                    .toList();
            var ticks =
                    fields.subList(11, 15).stream().mapToLong(Long::parseLong).sum();
            var pid = Long.parseLong(entry.getFileName().toString());
            return Stream.of(new Account(pid, Long.parseLong(fields.get(1)), ticks));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}
