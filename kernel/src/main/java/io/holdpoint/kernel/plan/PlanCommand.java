package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.RiskLevel;

/** What can be asked of a plan. */
public sealed interface PlanCommand {

    /** Write a plan. */
    record Draft(String id, PlanContent content) implements PlanCommand {}

    /** Write it anew; an approved plan loses its approval by it. */
    record Revise(PlanContent content) implements PlanCommand {}

    /** Hand it in for approval. */
    record Submit() implements PlanCommand {}

    /** Set another risk level than the one that counts: a graver one at once, a lighter one once a second approver confirms it. */
    record OverrideRisk(RiskLevel level, String reason) implements PlanCommand {}

    /** Confirm, as a second person, the lighter level that was asked for. */
    record ConfirmOverride() implements PlanCommand {}

    /** Approve it at its risk level. */
    record Approve() implements PlanCommand {}

    /** Send it back. */
    record Reject(String reason) implements PlanCommand {}

    /** Give it up. */
    record Cancel(String reason) implements PlanCommand {}

    /** Close it after its tickets. */
    record Close() implements PlanCommand {}
}
