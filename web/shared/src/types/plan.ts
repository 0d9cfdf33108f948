import type { Instant, PersonView, RiskLevel, TimelineEntry } from './common';
import type { ActionView } from './reason';
import type { Form, ServicePoint, TicketState } from './ticket';

/** Where a plan stands. */
export type PlanState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'CLOSED' | 'CANCELLED';

/** A hazard as a planner found it for one job. */
export interface HazardChoice {
  readonly hazard: string;
  readonly waived: boolean;
  readonly reason: string;
}

/** What a plan says. */
export interface PlanContent {
  readonly unit: string;
  readonly workType: string;
  readonly task: string;
  readonly customer: string;
  readonly newMeter: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly leader: string;
  readonly guardian: string | null;
  readonly members: readonly string[];
  readonly hazards: readonly HazardChoice[];
  readonly night: boolean;
  readonly firstTimeCrew: boolean;
  readonly urgentReason: string;
}

/** The risk of a plan and how it came about. */
export interface RiskGrade {
  readonly lines: readonly GradeLine[];
  readonly inherent: RiskLevel;
  readonly residual: RiskLevel;
  readonly raises: readonly string[];
  readonly level: RiskLevel;
}

/** The levels of one hazard. */
export interface GradeLine {
  readonly hazard: string;
  readonly inherent: RiskLevel;
  readonly residual: RiskLevel;
  readonly counted: RiskLevel;
}

/** A plan as the platform shows it. */
export interface PlanView {
  readonly id: string;
  readonly version: number;
  readonly state: PlanState;
  readonly content: PlanContent;
  readonly planner: string;
  readonly grade: RiskGrade | null;
  /** The risk as the plan is written now, before it is fixed by handing in. */
  readonly outlook: RiskGrade | null;
  readonly approver: string | null;
  readonly tickets: readonly { id: string; number: string; state: TicketState; form: Form }[];
  readonly form: Form | null;
  readonly servicePoint: ServicePoint | null;
  readonly actions: readonly ActionView[];
  readonly timeline: readonly TimelineEntry[];
  readonly people: Readonly<Record<string, PersonView>>;
}

/** A plan as a list shows it; a list may tell less than the plan's own page. */
export type PlanRow = Pick<PlanView, 'id' | 'version' | 'state' | 'content' | 'planner' | 'grade'> & Partial<PlanView>;
