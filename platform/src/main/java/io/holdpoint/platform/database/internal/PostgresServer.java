package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.StartupRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One embedded server over one cluster folder: made, adopted, started, restarted and stopped here. */
final class PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** Nothing acknowledged is ever lost: durability is stated, not left to a default. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=80",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_messages=warning");

    private final DataFolder folder;
    private final ServerBinaries binaries;
    private final Credentials credentials;

    PostgresServer(DataFolder folder, ServerBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
        this.credentials = Credentials.of(folder);
    }

    /** Brings the server up: a cluster is made when there is none, a left-over server is adopted or replaced. */
    ServerAccess start() {
        if (!Files.exists(folder.cluster())) {
            Progress.during("Making the database", "正在创建数据库", this::initialise);
        }
        requireCluster();
        var leftOver = ServerProcess.of(folder.cluster());
        if (leftOver.isPresent() && adoptable(leftOver.get())) {
            LOG.info(
                    "Adopted the running PostgreSQL, process {} / 已接管运行中的 PostgreSQL,进程 {}",
                    leftOver.get().pid(),
                    leftOver.get().pid());
            return access(leftOver.get().port()).prepared();
        }
        leftOver.ifPresent(_ -> stop());
        int port = Progress.during("Starting the database", "正在启动数据库", this::launch);
        return access(port).prepared();
    }

    /** Starts the same server again on the same port after its process died. */
    void restart() {
        launch();
    }

    /** Whether the server's process lives. */
    boolean alive() {
        return ServerProcess.of(folder.cluster()).isPresent();
    }

    /** Stops the server in good order: open transactions are rolled back, the next start needs no recovery. */
    void stop() {
        var outcome = ServerCommand.run(
                binaries.program("pg_ctl"),
                List.of("stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60"));
        if (!outcome.succeeded() && alive()) {
            LOG.warn("PostgreSQL did not stop / PostgreSQL 未能停止: {}", outcome.output());
        }
    }

    private boolean adoptable(ServerProcess process) {
        return access(process.port()).answersAs(ServerBinaries.VERSION);
    }

    private ServerAccess access(int port) {
        return new ServerAccess(port, credentials);
    }

    private Path initialise() {
        Path draft = folder.root().resolve("postgres.new");
        Path secret = folder.root().resolve("postgres.secret");
        try {
            FileSystemUtils.deleteRecursively(draft);
            DataFolder.writeSecret(secret, credentials.administrator());
            var outcome = ServerCommand.run(
                    binaries.program("initdb"),
                    List.of(
                            "-D",
                            draft.toString(),
                            "-U",
                            ServerAccess.ADMINISTRATOR,
                            "--pwfile=" + secret,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions"));
            if (!outcome.succeeded()) {
                throw refusal("PostgreSQL cannot make its data folder", "PostgreSQL 无法创建数据目录", outcome.output());
            }
            return Files.move(draft, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            delete(secret);
        }
    }

    /** A folder that is damaged or of another major version is named as such before the server is tried on it. */
    private void requireCluster() {
        Path version = folder.cluster().resolve("PG_VERSION");
        try {
            String major = Files.exists(version) ? Files.readString(version).strip() : "none";
            if (!ServerBinaries.VERSION.startsWith(major + ".")
                    || !Files.exists(folder.cluster().resolve("global/pg_control"))) {
                throw refusal(
                        "The database in the data folder is damaged or of another version",
                        "数据目录中的数据库已损坏或版本不符",
                        "PG_VERSION " + major);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int launch() {
        forgetReusedProcessNumber();
        int port = choosePort();
        String settings = Stream.concat(Stream.of("port=" + port), SETTINGS.stream())
                .map("-c %s"::formatted)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        var outcome = ServerCommand.run(
                binaries.program("pg_ctl"),
                List.of(
                        "start",
                        "-D",
                        folder.cluster().toString(),
                        "-l",
                        folder.serverLog().toString(),
                        "-o",
                        settings,
                        "-w",
                        "-t",
                        "60"));
        if (!outcome.succeeded()) {
            throw refusal("PostgreSQL does not start", "PostgreSQL 无法启动", lastLines(folder.serverLog()));
        }
        write(folder.portFile(), port + "\n");
        return port;
    }

    /** The pid file outlives a power cut; its number may since belong to a process that is no server of ours. */
    private void forgetReusedProcessNumber() {
        ServerProcess.recorded(folder.cluster())
                .filter(process -> !process.serves(folder.cluster()))
                .filter(process -> ProcessHandle.of(process.pid()).isPresent())
                .ifPresent(_ -> delete(folder.cluster().resolve("postmaster.pid")));
    }

    private int choosePort() {
        try {
            int last = Files.exists(folder.portFile())
                    ? Integer.parseInt(Files.readString(folder.portFile()).strip())
                    : 0;
            return free(last) ? last : anyFree();
        } catch (IOException | NumberFormatException unreadable) {
            return anyFree();
        }
    }

    private static boolean free(int port) {
        if (port == 0) {
            return false;
        }
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private StartupRefusal refusal(String english, String chinese, String detail) {
        return new StartupRefusal(
                "%s (%s): %s".formatted(english, folder.cluster(), detail),
                "%s(%s):%s".formatted(chinese, folder.cluster(), detail));
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
