import type { Instant, PersonView, Role, RiskLevel, Stamp, TimelineEntry } from './common';
import type { ActionView, NextView, ReasonView } from './reason';

/** Where a ticket stands. */
export type TicketState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ISSUED'
  | 'RECEIVED'
  | 'PERMITTED'
  | 'WORKING'
  | 'SUSPENDED'
  | 'WORK_ENDED'
  | 'TERMINATED'
  | 'ARCHIVED'
  | 'EXPIRED'
  | 'NOT_EXECUTED'
  | 'VOID';

/** The form that a job is done under. */
export type Form = 'LOW_VOLTAGE_TICKET' | 'FIELD_WORK_CARD';

/** What a voltage tester shows. */
export type Indication = 'PRESENT' | 'ABSENT' | 'NOT_TESTED';

/** A conductor at the meter. */
export type Pole = 'LINE_SUPPLY' | 'NEUTRAL_SUPPLY' | 'LINE_LOAD' | 'NEUTRAL_LOAD' | 'ENCLOSURE';

/** Every pole, in the order in which they are tested. */
export const POLES: readonly Pole[] = ['ENCLOSURE', 'LINE_SUPPLY', 'NEUTRAL_SUPPLY', 'LINE_LOAD', 'NEUTRAL_LOAD'];

/** What a pre-shift meeting goes through. */
export type Topic =
  | 'THREE_CHECKS'
  | 'TASK_AND_ROLES'
  | 'HAZARDS'
  | 'ENERGY_CONTROLS'
  | 'PROTECTIVE_EQUIPMENT'
  | 'EMERGENCY';

/** Every topic, in the order of a meeting. */
export const TOPICS: readonly Topic[] = [
  'THREE_CHECKS',
  'TASK_AND_ROLES',
  'HAZARDS',
  'ENERGY_CONTROLS',
  'PROTECTIVE_EQUIPMENT',
  'EMERGENCY',
];

/** Why work is interrupted, as far as a person says so. */
export const SUSPENSION_CAUSES = ['BREAK', 'WEATHER', 'STOP_WORK', 'SUPERVISOR', 'OTHER'] as const;

/** What can feed a work zone. */
export const SOURCE_KINDS = ['GRID', 'PHOTOVOLTAIC', 'STORAGE', 'GENERATOR', 'UPS', 'SECOND_SUPPLY'] as const;

/** One source that can feed the work zone, with the point at which it is cut off. */
export interface Source {
  readonly point: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly name: string;
}

/** The customer register's entry for a place of work. */
export interface ServicePoint {
  readonly customer: string;
  readonly address: string;
  readonly box: string;
  readonly boxName: string;
  readonly meter: string;
  readonly sources: readonly Source[];
  readonly unit?: string;
}

/** From when until when work is allowed. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** What a ticket says. */
export interface Content {
  readonly form: Form;
  readonly plan: string;
  readonly unit: string;
  readonly workType: string;
  readonly task: string;
  readonly site: {
    readonly customer: string;
    readonly address: string;
    readonly box: string;
    readonly boxName: string;
    readonly meter: string;
    readonly newMeter: string;
  };
  readonly window: Window;
  readonly leader: string;
  readonly guardian: string | null;
  readonly members: readonly string[];
  readonly sources: readonly Source[];
  readonly measures: readonly string[];
  readonly hazards: readonly string[];
  readonly steps: readonly string[];
}

/** An isolation point of a ticket. */
export interface Point {
  readonly source: Source;
  readonly openedAt: Instant | null;
  readonly locks: readonly string[];
  readonly changedAt: Instant | null;
}

/** Every isolation point with its locks, and every earth with its point; it counts to zero before a ticket is terminated. */
export interface Register {
  readonly points: Readonly<Record<string, Point>>;
  readonly earths: Readonly<Record<string, string>>;
}

/** A three-step voltage test. */
export interface VoltageTest {
  readonly tester: string;
  readonly before: Indication;
  readonly poles: Readonly<Partial<Record<Pole, Indication>>>;
  readonly after: Indication;
  readonly at: Instant;
}

/** A ticket as its history made it. */
export interface Ticket {
  readonly id: string;
  readonly state: TicketState;
  readonly content: Content;
  readonly window: Window;
  readonly signatures: {
    readonly drafter: string;
    readonly submitted: Stamp | null;
    readonly issued: Stamp | null;
    readonly received: Stamp | null;
    readonly permitted: Stamp | null;
    readonly ended: Stamp | null;
    readonly terminated: Stamp | null;
    readonly archived: Stamp | null;
  };
  readonly crew: {
    readonly leader: string;
    readonly guardian: string | null;
    readonly members: readonly string[];
    readonly pending: { readonly to: string; readonly oldSigned: boolean; readonly newSigned: boolean } | null;
    readonly leaderChanges: number;
  };
  readonly meeting: {
    readonly heldAt: Instant | null;
    readonly topics: readonly Topic[];
    readonly signed: readonly string[];
    readonly departed: boolean;
  };
  readonly presence: { readonly signedIn: readonly string[]; readonly ever: readonly string[] };
  readonly checks: {
    readonly place: {
      readonly meter: string;
      readonly box: string;
      readonly customer: string;
      readonly matches: boolean;
      readonly at: Instant;
    } | null;
    readonly tools: readonly string[];
    readonly test: VoltageTest | null;
    readonly done: Readonly<Record<string, Instant>>;
    readonly earthWaiver: string | null;
    readonly photos: readonly string[];
  };
  readonly register: Register;
  readonly disclosure: { readonly heldAt: Instant | null; readonly liveParts: string; readonly signed: readonly string[] };
  readonly work: {
    readonly startedAt: Instant | null;
    readonly steps: readonly string[];
    readonly suspension: {
      readonly cause: string;
      readonly at: Instant;
      readonly by: string;
      readonly measuresLifted: boolean;
      readonly released: boolean;
    } | null;
    readonly extensions: number;
    readonly asked: Instant | null;
  };
}

/** A tool as a ticket's page names it. */
export interface ToolView {
  readonly kind: string;
  readonly testDue: string | null;
  readonly condition: 'FIT' | 'QUARANTINED' | 'DISCARDED';
}

/** A tool in the register. */
export interface Tool extends ToolView {
  readonly id: string;
  readonly unit: string;
  readonly onTicket: string | null;
}

/** A ticket as the platform shows it. */
export interface TicketView {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly ticket: Ticket;
  readonly plan: { readonly id: string; readonly grade: unknown } | null;
  readonly level: RiskLevel | null;
  readonly next: readonly NextView[];
  readonly actions: readonly ActionView[];
  readonly timeline: readonly TimelineEntry[];
  readonly people: Readonly<Record<string, PersonView>>;
  readonly tools: Readonly<Record<string, ToolView>>;
  readonly hazards: readonly string[];
}

/** One live ticket on the board. */
export interface BoardRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: TicketState;
  readonly form: Form;
  readonly level: RiskLevel | null;
  readonly task: string;
  readonly address: string;
  readonly box: string;
  readonly leader: { readonly id: string; readonly name: { en: string; zh: string } };
  readonly unit: string;
  readonly window: Window;
  readonly signedIn: number;
  readonly locks: number;
  readonly next: { readonly command: string; readonly by: readonly Role[]; readonly reasons: readonly ReasonView[] } | null;
}
