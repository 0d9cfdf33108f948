package io.holdpoint.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.holdpoint.platform.StartupRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of the embedded server, against the real thing: real processes, real kills. */
class EmbeddedDatabaseTest {

    private static final Path CACHE = Path.of("target", "postgres-cache");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void chooseFolder() {
        data = folder.resolve("data");
    }

    @Test
    void keepsItsRowsOverAStopAndStartsAgainAtOnce() throws Exception {
        try (var first = EmbeddedDatabase.start(data, CACHE)) {
            write(first, "kept");
        }
        Instant begun = Instant.now();
        try (var second = EmbeddedDatabase.start(data, CACHE)) {
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(rows(second)).isEqualTo(1);
        }
        assertThat(ServerProcess.of(data.resolve("postgres"))).isEmpty();
    }

    /** The defaults of packaged test servers trade durability for speed: here nothing acknowledged may be lost. */
    @Test
    void syncsWhatItAcknowledges() throws Exception {
        try (var database = EmbeddedDatabase.start(data, CACHE)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void keepsItsPasswordsToTheOwnerAndAsksForThem() throws Exception {
        try (var database = EmbeddedDatabase.start(data, CACHE)) {
            Path secrets = data.resolve("postgres.credentials");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                    .isEqualTo("rw-------");
            assertThat(data.resolve("postgres.secret")).doesNotExist();
            assertThatThrownBy(() -> DriverManager.getConnection(
                            database.access().url(ServerAccess.APPLICATION), ServerAccess.APPLICATION, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    /** SIGKILL of the platform leaves the server running without a master: the next start must take it over. */
    @Test
    void adoptsAServerThatOutlivedItsPlatform() throws Exception {
        long orphan;
        try (var abandoned = DataFolder.open(data)) {
            new PostgresServer(abandoned, ServerBinaries.in(CACHE)).start();
            orphan = running().pid();
        }
        try (var database = EmbeddedDatabase.start(data, CACHE)) {
            assertThat(running().pid()).isEqualTo(orphan);
            write(database, "after adoption");
            assertThat(rows(database)).isEqualTo(1);
        }
        assertThat(ServerProcess.of(data.resolve("postgres"))).isEmpty();
    }

    /** A left-over server that does not accept our password is not ours to trust: it is replaced on purpose. */
    @Test
    void replacesALeftOverServerThatDoesNotKeepWhatItAcknowledges() throws Exception {
        long orphan;
        try (var abandoned = DataFolder.open(data)) {
            var server = new PostgresServer(abandoned, ServerBinaries.in(CACHE));
            server.start();
            server.stop();
            var unsafe = ServerCommand.run(
                    ServerBinaries.in(CACHE).program("pg_ctl"),
                    List.of(
                            "start",
                            "-D",
                            data.resolve("postgres").toRealPath().toString(),
                            "-l",
                            abandoned.serverLog().toString(),
                            "-o",
                            "-F -c unix_socket_directories= -c listen_addresses=127.0.0.1 -c port="
                                    + Files.readString(abandoned.portFile()).strip(),
                            "-w"));
            assertThat(unsafe.succeeded()).as(unsafe.output()).isTrue();
            orphan = running().pid();
        }
        try (var database = EmbeddedDatabase.start(data, CACHE)) {
            assertThat(running().pid()).isNotEqualTo(orphan);
            assertThat(setting(database, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void restartsAKilledServerWithTheSameRows() throws Exception {
        try (var database = EmbeddedDatabase.start(data, CACHE)) {
            write(database, "acknowledged");
            long killed = running().pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            awaitAnotherProcessThan(killed, database);
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void refusesAFolderInUse() throws Exception {
        try (var _ = DataFolder.open(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, CACHE))
                    .isInstanceOf(StartupRefusal.class)
                    .hasMessageContaining("in use by another Holdpoint (process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.txt"), "not yours");
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, CACHE))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("is not a Holdpoint data folder");
        assertThat(data).isDirectoryNotContaining("glob:**lock*").isDirectoryContaining("glob:**thesis.txt");
    }

    @Test
    void namesADamagedCluster() throws Exception {
        EmbeddedDatabase.start(data, CACHE).close();
        Files.delete(data.resolve("postgres/global/pg_control"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, CACHE))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("damaged");
    }

    /** After a power cut the pid file may name a process that has since become something else. */
    @Test
    void startsOverAPidFileWhoseNumberWasUsedAgain() throws Exception {
        EmbeddedDatabase.start(data, CACHE).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().parent().orElseThrow().pid() + "\n" + data + "\n1\n5432\n");
        try (var database = EmbeddedDatabase.start(data, CACHE)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
        }
    }

    private ServerProcess running() throws IOException {
        return ServerProcess.of(data.toRealPath().resolve("postgres")).orElseThrow();
    }

    private void awaitAnotherProcessThan(long killed, EmbeddedDatabase database) throws IOException {
        Instant deadline = Instant.now().plusSeconds(30);
        Path cluster = data.toRealPath().resolve("postgres");
        while (Instant.now().isBefore(deadline)) {
            var process = ServerProcess.of(cluster);
            if (process.isPresent() && process.get().pid() != killed && database.available()) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the server did not come back within 30 s");
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        ServerAccess access = database.access();
        return DriverManager.getConnection(
                access.url(ServerAccess.APPLICATION),
                ServerAccess.APPLICATION,
                access.credentials().application());
    }

    private static void write(EmbeddedDatabase database, String note) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists notes (note text)");
            statement.execute("insert into notes values ('%s')".formatted(note));
        }
    }

    private static int rows(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from notes")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery("show " + name)) {
            result.next();
            return result.getString(1);
        }
    }
}
