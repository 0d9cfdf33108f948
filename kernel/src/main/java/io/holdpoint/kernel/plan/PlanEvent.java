package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;

/** What happened to a plan. */
public sealed interface PlanEvent {

    /** It was written. */
    record Drafted(String id, PlanContent content) implements PlanEvent {}

    /** It was written anew, and is a draft again. */
    record Revised(PlanContent content) implements PlanEvent {}

    /** It was handed in, with the risk found. */
    record Submitted(RiskGrade grade) implements PlanEvent {}

    /** A graver level than the one that counted was set. */
    record RiskRaised(RiskLevel level, String reason) implements PlanEvent {}

    /** A lighter level than the one that counted was asked for. */
    record RiskLoweringAsked(RiskLevel level, String reason) implements PlanEvent {}

    /** The lighter level was confirmed by a second approver. */
    record RiskLowered(RiskLevel level) implements PlanEvent {}

    /** It was approved. */
    record Approved() implements PlanEvent {}

    /** It was sent back. */
    record Rejected(String reason) implements PlanEvent {}

    /** It was given up. */
    record Cancelled(String reason) implements PlanEvent {}

    /** It was closed. */
    record Closed() implements PlanEvent {}
}
