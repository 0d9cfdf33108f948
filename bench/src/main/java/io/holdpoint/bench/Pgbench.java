package io.holdpoint.bench;

import io.holdpoint.bench.load.Cores;
import io.holdpoint.bench.load.Figures;
import io.holdpoint.bench.load.Pace;
import io.holdpoint.bench.load.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark on the platform's own server: one row inserted and committed, nothing else. */
final class Pgbench {

    private static final String DATABASE = "bench_rows";
    private static final String TABLE =
            "create table if not exists bench_row (id bigint generated always as identity primary key, body text)";
    private static final String ROW = "insert into bench_row (body) values (repeat('x', 200));\n";
    private static final Duration RUN = Pace.of(Duration.ofSeconds(20));

    /** Where a line of its log tells how long a transaction took, in microseconds. */
    private static final int TOOK = 2;

    private final Server server;

    /** On {@code server}, in a database of its own. */
    Pgbench(Server server) {
        this.server = server;
    }

    /** What it gave, which is printed; where it does not run, what it said is printed. */
    Optional<Figures> singleRowCommits(int clients) throws IOException, InterruptedException, SQLException {
        run("psql", "-qc", "create database " + DATABASE, "postgres");
        run("psql", "-qc", TABLE, DATABASE);
        var folder = Files.createTempDirectory("pgbench");
        var script = Files.writeString(folder.resolve("insert.sql"), ROW);
        var cores = new Cores(List.of(), server);
        var before = cores.now();
        var output = run(
                "pgbench",
                "-n",
                "-f",
                script.toString(),
                "-c",
                String.valueOf(clients),
                "-j",
                String.valueOf(Math.min(clients, 2)),
                "-T",
                String.valueOf(RUN.toSeconds()),
                "-l",
                "--log-prefix=" + folder.resolve("took"),
                DATABASE);
        var busy = cores.since(before);
        var nanos = logged(folder);
        if (nanos.isEmpty()) {
            System.out.println("  did not run: " + output);
            return Optional.empty();
        }
        var figures = Figures.of(clients, RUN, nanos, 0, busy);
        System.out.println("  " + figures.line());
        return Optional.of(figures);
    }

    /** How long each took, in nanoseconds; reads its logs away. */
    private static List<Long> logged(Path folder) throws IOException {
        var all = new ArrayList<Long>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("took")) {
                    try (var lines = Files.lines(file)) {
                        lines.forEach(line -> all.add(Long.parseLong(line.split(" ", -1)[TOOK]) * 1_000));
                    }
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return all;
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        var server = Stream.of(
                find(program), "-h", "127.0.0.1", "-p", String.valueOf(this.server.port()), "-U", this.server.user());
        var command = Stream.concat(server, Stream.of(arguments)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", this.server.password());
        var running = process.start();
        var output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return output;
    }

    /** On the path, or where Debian keeps the programs of each version. */
    private static String find(String program) throws IOException {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return program;
        }
        try (var folders = Files.list(versions)) {
            return folders.map(version -> version.resolve("bin").resolve(program))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder())
                    .map(Path::toString)
                    .orElse(program);
        }
    }
}
