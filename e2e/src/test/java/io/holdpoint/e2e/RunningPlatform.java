package io.holdpoint.e2e;

import io.holdpoint.simulator.rest.Platform;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The packaged platform as a process of its own, in demo mode, on a free port and a data folder. It can be stopped and killed, and
 * started again on the same folder.
 */
final class RunningPlatform implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private Process process;

    private RunningPlatform(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts one in a new folder, and waits until it answers. */
    static RunningPlatform started() throws IOException {
        var folder = Files.createTempDirectory("holdpoint-e2e-");
        int port = freePort();
        var running = new RunningPlatform(folder, port, launch(folder, port));
        running.awaitUp();
        return running;
    }

    /** Where it answers. */
    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** A client of it. */
    Platform client() {
        return new Platform(url());
    }

    /** The process. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** The file that holds what it printed. */
    Path log() {
        return folder.resolve("platform.log");
    }

    /** Kills the process as a power cut would, without a word of warning. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
    }

    /** Kills its PostgreSQL in the same way; the platform is left behind and has to notice. */
    void killDatabase() throws IOException {
        var pid = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Starts it again on the same folder and port. */
    void startAgain() throws IOException {
        process = launch(folder, port);
        awaitUp();
    }

    /** Stops it in good order and clears its folder away. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private void awaitUp() throws IOException {
        try {
            client().awaitUp(START);
        } catch (RuntimeException notUp) {
            throw new IllegalStateException("the platform did not start:\n" + Files.readString(log()), notUp);
        }
    }

    private static Process launch(Path folder, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar().toString(),
                        "--demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("platform.log").toFile()))
                .start();
    }

    /** The platform's jar, which the build makes before this module's tests run. */
    private static Path jar() {
        File[] found = Optional.ofNullable(
                        new File("../platform/target").listFiles((_, name) -> name.equals("holdpoint-platform.jar")))
                .orElse(new File[0]);
        if (found.length != 1) {
            throw new IllegalStateException("build the platform first: ../platform/target/holdpoint-platform.jar");
        }
        return found[0].toPath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
