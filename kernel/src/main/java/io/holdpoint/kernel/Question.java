package io.holdpoint.kernel;

/** What is put to a hold point; each subject has its own. */
public interface Question {

    /** The command asked for. */
    Object command();
}
