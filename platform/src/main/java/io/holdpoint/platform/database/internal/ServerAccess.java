package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.StartupRefusal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** How to reach an embedded server, and its one-time furnishing: a role without privileges and its database. */
record ServerAccess(int port, Credentials credentials) {

    static final String ADMINISTRATOR = "postgres";
    static final String APPLICATION = "holdpoint";

    /** The address of a database on this server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=holdpoint".formatted(port, database);
    }

    /** Makes the application's role and database when they are missing; harmless when they are there. */
    ServerAccess prepared() {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            if (missing(statement, "select 1 from pg_roles where rolname = 'holdpoint'")) {
                statement.execute("create role holdpoint login password '%s'".formatted(credentials.application()));
            }
            if (missing(statement, "select 1 from pg_database where datname = 'holdpoint'")) {
                statement.execute("create database holdpoint owner holdpoint");
            }
            return this;
        } catch (SQLException refused) {
            throw new StartupRefusal(
                    "The embedded database does not accept its own password: %s. Was postgres.credentials replaced?"
                            .formatted(refused.getMessage()),
                    "内置数据库拒绝了自身的密码:%s。postgres.credentials 是否被替换?".formatted(refused.getMessage()));
        }
    }

    /** Whether the server answers to our password, has this version and keeps what it acknowledges. */
    boolean answersAs(String version) {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement();
                var row =
                        statement.executeQuery("select current_setting('server_version'), current_setting('fsync')")) {
            return row.next()
                    && row.getString(1).startsWith(version)
                    && row.getString(2).equals("on");
        } catch (SQLException silent) {
            return false;
        }
    }

    private Connection administrator() throws SQLException {
        return DriverManager.getConnection(
                url("postgres") + "&connectTimeout=5&socketTimeout=30", ADMINISTRATOR, credentials.administrator());
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
