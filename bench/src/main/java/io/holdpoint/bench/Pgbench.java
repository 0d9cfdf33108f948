package io.holdpoint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark on the platform's own server: one row inserted and committed, nothing else. */
final class Pgbench {

    private static final String TABLE =
            "create table if not exists bench_row (id bigint generated always as identity primary key, body text)";
    private static final String ROW = "insert into bench_row (body) values (repeat('x', 200));\n";

    private final String port;
    private final String password;

    private Pgbench(String port, String password) {
        this.port = port;
        this.password = password;
    }

    /** The server of a data folder. */
    static Pgbench on(Path data) throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("postgres.credentials"))) {
            secrets.load(reader);
        }
        var port = Files.readString(data.resolve("postgres.port")).strip();
        return new Pgbench(port, secrets.getProperty("administrator", ""));
    }

    /** pgbench's own closing lines, on a database of its own. */
    String singleRowCommits(int clients, Duration lasting) throws IOException, InterruptedException {
        run("psql", "-qc", "create database bench", "postgres");
        run("psql", "-qc", TABLE, "bench");
        var script = Files.writeString(Files.createTempFile("insert", ".sql"), ROW);
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
                String.valueOf(lasting.toSeconds()),
                "bench");
        Files.delete(script);
        var figures = output.lines()
                .filter(line -> line.startsWith("tps") || line.startsWith("latency"))
                .toList();
        return "%2d clients  %s".formatted(clients, figures.isEmpty() ? "did not run: " + output : figures);
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(find(program), "-h", "127.0.0.1", "-p", port, "-U", "postgres"), Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", password);
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
