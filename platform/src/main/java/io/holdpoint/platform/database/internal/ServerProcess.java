package io.holdpoint.platform.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A running server as its own {@code postmaster.pid} tells it: process id, data folder, start time, port. */
record ServerProcess(long pid, int port) {

    /** The server of a cluster folder, when its pid file names a living process that is indeed that server. */
    static Optional<ServerProcess> of(Path cluster) {
        return recorded(cluster).filter(process -> process.serves(cluster));
    }

    /** What the pid file says, whether or not it is still true. */
    static Optional<ServerProcess> recorded(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(new ServerProcess(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    /** A process of that number lives, is no zombie and was started on this cluster: numbers are used again. */
    boolean serves(Path cluster) {
        try {
            Path process = Path.of("/proc", Long.toString(pid));
            String status = Files.readString(process.resolve("stat"));
            boolean zombie =
                    status.substring(status.lastIndexOf(')') + 1).strip().startsWith("Z");
            String line = Files.readString(process.resolve("cmdline"));
            return !zombie && line.contains("postgres") && line.contains(cluster.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
