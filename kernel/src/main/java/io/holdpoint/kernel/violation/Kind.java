package io.holdpoint.kernel.violation;

/** What a violation lies in. */
public enum Kind {
    /** Somebody did, or did not do, something (行为违章). */
    BEHAVIOUR,
    /** A device or a tool is not as it should be (装置违章). */
    EQUIPMENT,
    /** The work is not led as it should be (管理违章). */
    MANAGEMENT,
    /** Somebody ordered what is forbidden (指挥违章). */
    COMMAND
}
