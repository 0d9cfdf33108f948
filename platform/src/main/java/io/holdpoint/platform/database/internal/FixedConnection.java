package io.holdpoint.platform.database.internal;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection that is known at start; its text form never shows the password. */
record FixedConnection(String url, String user, String secret) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return secret;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String toString() {
        return "FixedConnection[%s]".formatted(url);
    }
}
