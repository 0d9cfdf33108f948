package io.holdpoint.platform.database.internal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real server for the whole test run, and a fresh database on it for every application context. */
public class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ServerAccess access = Server.RUNNING.access();
        String database = "test_" + COUNT.incrementAndGet();
        create(access, database);
        TestPropertyValues.of(
                        "holdpoint.database.url=" + access.url(database),
                        "holdpoint.database.user=" + ServerAccess.APPLICATION,
                        "holdpoint.database.password=" + access.credentials().application())
                .applyTo(context);
    }

    private static void create(ServerAccess access, String database) {
        try (var connection = DriverManager.getConnection(
                        access.url("postgres"),
                        ServerAccess.ADMINISTRATOR,
                        access.credentials().administrator());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database);
            statement.execute("create database " + database + " owner " + ServerAccess.APPLICATION);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Started by the first test that needs it, stopped with the test run. */
    private static final class Server {

        static final EmbeddedDatabase RUNNING =
                EmbeddedDatabase.start(Path.of("target", "test-data"), Path.of("target", "postgres-cache"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }
}
