/** A text in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The languages that people read here. */
export type Language = 'en' | 'zh';

/** UTC instant, ISO-8601. */
export type Instant = string;

/** The parts that people play. */
export type Role =
  | 'PLANNER'
  | 'APPROVER'
  | 'ISSUER'
  | 'LEADER'
  | 'PERMITTER'
  | 'GUARDIAN'
  | 'MEMBER'
  | 'SUPERVISOR'
  | 'CUSTOMER_PERMITTER'
  | 'LIAISON'
  | 'DISPATCHER'
  | 'ATTENDEE'
  | 'CHECKER'
  | 'KEEPER'
  | 'ADMINISTRATOR'
  | 'SECURITY_ADMINISTRATOR'
  | 'AUDITOR'
  | 'SYSTEM';

/** The five levels of risk, gravest first. */
export const RISK_LEVELS = ['I', 'II', 'III', 'IV', 'V'] as const;

/** One of the levels of risk. */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A page of a list; `next` is the cursor of the page after it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Who did something, and when. */
export interface Stamp {
  readonly by: string;
  readonly at: Instant;
}

/** A role that may act, with the persons who hold it where they are known. */
export interface TimelineEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly type: string;
  readonly text: Words;
  readonly event: Readonly<Record<string, unknown>>;
}

/** What the platform tells about a person named on a page: the bare name on plans, name and roles on tickets. */
export type PersonView = Words | { readonly name: Words; readonly roles: readonly Role[] };
