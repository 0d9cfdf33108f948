package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.RiskGrade;

/** What happened to a plan. */
public sealed interface PlanEvent {

    /** It was written. */
    record Drafted(String id, PlanContent content) implements PlanEvent {}

    /** It was written anew. */
    record Revised(PlanContent content) implements PlanEvent {}

    /** It was handed in, with the risk found. */
    record Submitted(RiskGrade grade) implements PlanEvent {}

    /** It was approved. */
    record Approved() implements PlanEvent {}

    /** It was sent back. */
    record Rejected(String reason) implements PlanEvent {}

    /** It was given up. */
    record Cancelled(String reason) implements PlanEvent {}

    /** It was closed. */
    record Closed() implements PlanEvent {}
}
