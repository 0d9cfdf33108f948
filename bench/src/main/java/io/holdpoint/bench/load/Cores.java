package io.holdpoint.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who keeps the machine's cores busy, by Linux' own count. */
final class Cores {

    private static final Path PROC = Path.of("/proc");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Long> serving;
    private final long postmaster;

    /** Of these servers, and of the database server whose first process is {@code postmaster}. */
    Cores(List<Long> serving, long postmaster) {
        this.serving = serving;
        this.postmaster = postmaster;
    }

    /** Processor time spent until now, in ticks of the kernel; {@code idle} and {@code disk} of all cores together. */
    record Ticks(long total, long idle, long disk, long load, long served, long database) {

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

    Ticks now() {
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

    /** In words, as shares of all cores. */
    String since(Ticks before) {
        var spent = now().less(before);
        var busy = spent.total() - spent.idle() - spent.disk();
        var rest = Math.max(0, busy - spent.load() - spent.served() - spent.database());
        return "cores %s busy: this process %s, %sPostgreSQL %s, rest %s; waiting for the disk %s"
                .formatted(
                        share(busy, spent),
                        share(spent.load(), spent),
                        serving.isEmpty() ? "" : "server " + share(spent.served(), spent) + ", ",
                        share(spent.database(), spent),
                        share(rest, spent),
                        share(spent.disk(), spent));
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
