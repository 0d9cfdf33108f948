package io.holdpoint.platform.database.internal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real server for the whole test run, and a fresh database on it for every application context. */
public class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Supplier<String> choice;

    /** A fresh database for every context. */
    public SharedDatabase() {
        this(SharedDatabase::fresh);
    }

    private SharedDatabase(Supplier<String> choice) {
        this.choice = choice;
    }

    /** One fresh database for all contexts that are made with it, as for several starts of one installation. */
    public static SharedDatabase oneForAll() {
        String database = fresh();
        return new SharedDatabase(() -> database);
    }

    private static String fresh() {
        String database = "test_" + COUNT.incrementAndGet();
        create(Server.RUNNING.access(), database);
        return database;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ServerAccess access = Server.RUNNING.access();
        String database = choice.get();
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
