package io.holdpoint.platform.problem.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;

/** Whether a failure means no more than that the database does not answer now. */
final class DatabaseAway {

    private DatabaseAway() {}

    /** Connection failures are SQLSTATE class 08; a server that stops or starts says 57P01 to 57P03. */
    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = Objects.requireNonNullElse(sql.getSQLState(), "");
                return state.startsWith("08") || state.startsWith("57P");
            }
        }
        return false;
    }
}
