package io.holdpoint.bench;

import io.holdpoint.bench.load.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark on the platform's own server: one row inserted and committed, nothing else. */
final class Pgbench {

    private static final String DATABASE = "bench_rows";
    private static final String TABLE =
            "create table if not exists bench_row (id bigint generated always as identity primary key, body text)";
    private static final String ROW = "insert into bench_row (body) values (repeat('x', 200));\n";
    private static final int SECONDS = 20;

    /** Where a line of its log tells how long a transaction took, in microseconds. */
    private static final int TOOK = 2;

    private final Server server;

    /** On {@code server}, in a database of its own. */
    Pgbench(Server server) {
        this.server = server;
    }

    /** Rate, percentiles and maximum; where it does not run, what it said. */
    String singleRowCommits(int clients) throws IOException, InterruptedException {
        run("psql", "-qc", "create database " + DATABASE, "postgres");
        run("psql", "-qc", TABLE, DATABASE);
        var folder = Files.createTempDirectory("pgbench");
        var script = Files.writeString(folder.resolve("insert.sql"), ROW);
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
                String.valueOf(SECONDS),
                "-l",
                "--log-prefix=" + folder.resolve("took"),
                DATABASE);
        var micros = logged(folder);
        return micros.isEmpty() ? "did not run: " + output : line(clients, micros);
    }

    private static String line(int clients, List<Long> sorted) {
        return "%2d clients  %6d/s  p50 %.2f ms  p99 %.2f ms  max %.2f ms  (%d)"
                .formatted(
                        clients,
                        sorted.size() / SECONDS,
                        at(sorted, 0.5),
                        at(sorted, 0.99),
                        at(sorted, 1),
                        sorted.size());
    }

    private static double at(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.round(quantile * (sorted.size() - 1))) / 1e3;
    }

    /** How long each took, shortest first; reads its logs away. */
    private static List<Long> logged(Path folder) throws IOException {
        var all = new ArrayList<Long>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("took")) {
                    try (var lines = Files.lines(file)) {
                        lines.forEach(line -> all.add(Long.valueOf(line.split(" ", -1)[TOOK])));
                    }
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return all.stream().sorted().toList();
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

    private static String find(String program) {
        return List.of("/usr/bin/", "/usr/lib/postgresql/15/bin/").stream()
                .map(folder -> folder + program)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(program);
    }
}
