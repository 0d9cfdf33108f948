package io.holdpoint.platform.database;

/** Tells whether the database is believed to answer, so that a request can be refused at once instead of waiting. */
@FunctionalInterface
public interface DatabaseAvailability {

    /** False while the server is known to be down and is being restarted. */
    boolean available();
}
