package io.holdpoint.platform.database.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data is.
 *
 * @param data folder of the embedded server and of everything else kept on this machine
 * @param database the server to use instead of the embedded one, when a url is given
 */
@ConfigurationProperties("holdpoint")
record DatabaseProperties(@Nullable Path data, @Nullable Server database) {

    /**
     * A server elsewhere.
     *
     * @param cache where the embedded server's programs are unpacked
     */
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path cache) {}

    Path dataOrDefault() {
        return data == null ? Path.of(".holdpoint", "data") : data;
    }

    Server server() {
        return database == null ? new Server(null, null, null, null) : database;
    }

    Path cache() {
        Path given = server().cache();
        if (given != null) {
            return given;
        }
        String home = System.getenv("XDG_CACHE_HOME");
        Path caches =
                home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(home);
        return caches.resolve("holdpoint");
    }
}
