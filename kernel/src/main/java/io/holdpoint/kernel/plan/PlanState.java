package io.holdpoint.kernel.plan;

/** Where a plan stands. */
public enum PlanState {
    /** Being written. */
    DRAFT,
    /** Waiting for an approver of its risk level. */
    SUBMITTED,
    /** Approved and locked; work tickets may be made from it. */
    APPROVED,
    /** Every ticket archived, not executed or void. */
    CLOSED,
    /** Given up. */
    CANCELLED;

    /** Whether nothing more can happen to the plan. */
    public boolean terminal() {
        return this == CLOSED || this == CANCELLED;
    }
}
