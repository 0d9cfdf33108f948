package io.holdpoint.bench.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A main class run in a process of its own, for so long at most. What it says is passed on as it comes, and while it is silent, that it
 * is still at work.
 *
 * @param said every line of it
 * @param ended how it ended
 */
record Child(List<String> said, End ended) {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** How a process came to its end. */
    enum End {
        /** By itself. */
        DONE,
        /** By itself, with an error. */
        FAILED,
        /** Its time was over. */
        STOPPED
    }

    /** Runs it on the class path of this process until it ends, or until {@code deadline}. */
    static Child run(String main, List<String> arguments, Instant deadline) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
        line.addAll(arguments);
        var begun = Instant.now();
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var stopping = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stopping);
        var said = Collections.synchronizedList(new ArrayList<String>());
        var listening = Thread.ofVirtual()
                .start(() -> process.inputReader().lines().forEach(one -> {
                    System.out.println("  " + one);
                    said.add(one);
                }));
        var inTime = awaited(process, begun, deadline);
        process.destroyForcibly().waitFor();
        listening.join();
        Runtime.getRuntime().removeShutdownHook(stopping);
        return new Child(List.copyOf(said), inTime ? process.exitValue() == 0 ? End.DONE : End.FAILED : End.STOPPED);
    }

    private static boolean awaited(Process process, Instant begun, Instant deadline) throws InterruptedException {
        while (Instant.now().isBefore(deadline)) {
            var left = Duration.between(Instant.now(), deadline);
            if (process.waitFor(Math.min(SILENCE.toMillis(), left.toMillis()), TimeUnit.MILLISECONDS)) {
                return true;
            }
            System.out.printf(
                    "  … %d s%n", Duration.between(begun, Instant.now()).toSeconds());
        }
        return !process.isAlive();
    }
}
