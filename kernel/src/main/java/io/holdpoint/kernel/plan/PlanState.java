package io.holdpoint.kernel.plan;

/** Where a plan stands. */
public enum PlanState {
    /** Being written. */
    DRAFT,
    /** Waiting for an approver of its risk level. */
    SUBMITTED,
    /** Approved; work tickets may be made from it, and a change takes the approval away. */
    APPROVED,
    /** Every ticket archived, not executed or void. */
    CLOSED,
    /** Given up. */
    CANCELLED;

    /** Whether the plan may be written anew; one that waits for its approver is sent back first. */
    boolean revisable() {
        return this == DRAFT || this == APPROVED;
    }

    /** Whether nothing more can happen to the plan. */
    public boolean terminal() {
        return this == CLOSED || this == CANCELLED;
    }
}
