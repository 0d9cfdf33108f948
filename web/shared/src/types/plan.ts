import type { Instant, PersonView, RiskLevel, TimelineEntry, Words } from './common';
import type { WorkZone } from './network';
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

/** A hazard to think of for a job, and why; it is for the planner to tick it or not. */
export interface HazardSuggestion {
  readonly hazard: string;
  readonly because: readonly {
    readonly about: 'WORK' | 'TAG' | 'VOLTAGE' | 'WEATHER' | 'BACK_FEED' | 'HISTORY';
    readonly text: Words;
  }[];
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
  /** What the plan arranges beyond this; plans of old arrange nothing. */
  readonly arrangements: Arrangements | null;
}

/** What a plan arranges beyond task, crew and window. */
export interface Arrangements {
  readonly voltage: string | null;
  /** What is special about the place. */
  readonly tags: readonly string[];
  /** What raises the risk. */
  readonly circumstances: readonly string[];
  /** Who attends on site because the risk asks for it. */
  readonly attendee: string | null;
  /** The camera or recorder that goes along. */
  readonly recorder: string | null;
  /** Who coordinates with other work at the same place, and how. */
  readonly coordination: string;
  /** Where in the network the work is done; the customer's own connection where nothing is drawn. */
  readonly zone?: WorkZone | null;
  /** How far the plan reaches beyond its place; plans of old say nothing of it. */
  readonly reach?: Reach | null;
}

/** What a plan does to supply. */
export const SUPPLY_ACTS = ['OUTAGE', 'SUPPLY_TEST', 'LIVE_TEST'] as const;
export type SupplyAct = (typeof SUPPLY_ACTS)[number];

/** How far a plan reaches beyond its place of work. */
export interface Reach {
  /** The pole, tower or shaft on which others may work above or below. */
  readonly column: string | null;
  readonly acts: readonly SupplyAct[];
}

/** A risk level that people set against the computed one; a lighter one counts once a second approver confirmed it. */
export interface RiskOverride {
  readonly level: RiskLevel;
  readonly lowers: boolean;
  readonly reason: string;
  readonly by: string;
  readonly confirmedBy: string | null;
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
  /** The level that counts once the plan was handed in. */
  readonly level: RiskLevel | null;
  readonly override: RiskOverride | null;
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
