package io.holdpoint.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The PostgreSQL server that a running platform brought along, as its administrator: everything durable is measured on this one. */
public record Server(int port, String user, String password) {

    /** The server of a data folder. */
    public static Server of(Path data) throws IOException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("postgres.credentials"))) {
            secrets.load(reader);
        }
        var port = Files.readString(data.resolve("postgres.port")).strip();
        return new Server(Integer.parseInt(port), "postgres", secrets.getProperty("administrator", ""));
    }

    /** The address of a database on it. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Makes an empty database, in the place of one of that name. */
    public void create(String database) throws SQLException {
        try (var connection = connection("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(database));
            statement.execute("create database %s".formatted(database));
        }
    }

    /** What the server promises of a commit; a figure without this promise is not compared with one that has it. */
    public String durability() throws SQLException {
        try (var connection = connection("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version'), current_setting('fsync'),"
                        + " current_setting('synchronous_commit'), current_setting('full_page_writes')")) {
            row.next();
            return "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s"
                    .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    /** The process that all its other processes come from. */
    public long postmaster() throws SQLException {
        try (var connection = connection("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .map(ProcessHandle::pid)
                    .orElseThrow(() -> new IllegalStateException("the server is not on this machine"));
        }
    }

    /** A connection to one of its databases. */
    public Connection connect(String database) throws SQLException {
        return connection(database);
    }

    private Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }
}
