package io.holdpoint.kernel.plan;

/** What can be asked of a plan. */
public sealed interface PlanCommand {

    /** Write a plan. */
    record Draft(String id, PlanContent content) implements PlanCommand {}

    /** Write it anew, before it is submitted. */
    record Revise(PlanContent content) implements PlanCommand {}

    /** Hand it in for approval. */
    record Submit() implements PlanCommand {}

    /** Approve it at its risk level. */
    record Approve() implements PlanCommand {}

    /** Send it back. */
    record Reject(String reason) implements PlanCommand {}

    /** Give it up. */
    record Cancel(String reason) implements PlanCommand {}

    /** Close it after its tickets. */
    record Close() implements PlanCommand {}
}
