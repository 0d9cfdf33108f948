package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.database.DatabaseAvailability;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives Spring Boot the connection its pool, jOOQ and Flyway are made from. The pool depends on the connection details
 * and they on the server, so that on every way out the server stops after the pool and all that uses it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    /** The default: our own server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "holdpoint.database.url", matchIfMissing = true, havingValue = "false")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
            return EmbeddedDatabase.start(properties.dataOrDefault(), properties.cache());
        }

        @Bean
        JdbcConnectionDetails connectionDetails(EmbeddedDatabase database) {
            ServerAccess access = database.access();
            return new FixedConnection(
                    access.url(ServerAccess.APPLICATION),
                    ServerAccess.APPLICATION,
                    access.credentials().application());
        }
    }

    /** {@code --database-url}: a server somebody else runs. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "holdpoint.database.url")
    static class Elsewhere {

        @Bean
        DatabaseAvailability availability() {
            return () -> true;
        }

        @Bean
        JdbcConnectionDetails connectionDetails(DatabaseProperties properties) {
            var server = properties.server();
            return new FixedConnection(orEmpty(server.url()), orEmpty(server.user()), orEmpty(server.password()));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
