import type { Instant, PersonView, Role, RiskLevel, Stamp, TimelineEntry, Words } from './common';
import type { WorkZone } from './network';
import type { ActionView, ClauseView, NextView, ReasonView } from './reason';

/** Where a ticket stands. */
export type TicketState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ISSUED'
  | 'RECEIVED'
  | 'PERMITTED'
  | 'WORKING'
  | 'LIVE_TEST'
  | 'SUSPENDED'
  | 'WORK_ENDED'
  | 'TERMINATED'
  | 'ARCHIVED'
  | 'EXPIRED'
  | 'NOT_EXECUTED'
  | 'VOID';

/** The form that a job is done under. */
export type Form =
  | 'STATION_FIRST'
  | 'STATION_SECOND'
  | 'STATION_THIRD'
  | 'LINE_FIRST'
  | 'LINE_SECOND'
  | 'DISTRIBUTION_FIRST'
  | 'DISTRIBUTION_SECOND'
  | 'LOW_VOLTAGE_TICKET'
  | 'LIVE_WORK'
  | 'EMERGENCY_REPAIR'
  | 'FIELD_WORK_CARD'
  | 'TASK_SHEET'
  | 'SECONDARY_MEASURES'
  | 'HOT_WORK_FIRST'
  | 'HOT_WORK_SECOND'
  | 'SWITCHING'
  | 'VERBAL_ORDER'
  | 'ISOLATION_CERTIFICATE';

/** What a signature on a ticket is for. */
export type SignatureKind =
  | 'SUBMITTED'
  | 'ISSUED'
  | 'COUNTER_SIGNED'
  | 'RECEIVED'
  | 'CUSTOMER_PERMITTED'
  | 'PERMITTED'
  | 'ENDED'
  | 'TERMINATED'
  | 'LOOKED_BACK'
  | 'ARCHIVED';

/** A line of a switching ticket or a secondary-measure sheet. */
export interface Line {
  readonly id: string;
  readonly action: string;
  readonly device: string;
  readonly name: string;
}

/** What a form says beyond what every form says. */
export interface Particulars {
  readonly voltage: string | null;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly parent: string | null;
  readonly isolations: readonly string[];
  readonly secondUnit: string | null;
  readonly customerPermit: boolean;
  readonly liaison: string | null;
  readonly secondarySheets: number;
  readonly lines: readonly Line[];
  readonly incidentEnergyTenths: number | null;
  /** Where in the network the work is done; the customer's own connection where nothing was drawn. */
  readonly zone?: WorkZone | null;
}

/** What is read off an instrument on site. */
export const READINGS = [
  'OXYGEN', 'LEL', 'CO', 'H2S', 'SF6', 'WIND_GRADE', 'TEMPERATURE', 'LIGHTNING', 'RAIN', 'DISTANCE_MM', 'CROSSING_MM',
  'CRANE_MM', 'SHELL_VOLTS', 'DC_LINK_VOLTS', 'LOAD_MILLIAMPS', 'INSULATION_KOHM', 'BREATH_ALCOHOL', 'HEIGHT_MM',
] as const;

/** What somebody makes sure of on site. */
export const CONDITIONS = [
  'POLE_SOUND', 'LADDER_HELD', 'HARNESS_ANCHORED', 'VENTILATED', 'RESCUE_READY', 'FIRE_WATCH_POSTED', 'EXTINGUISHER_READY',
  'COMBUSTIBLES_CLEARED', 'FIRE_OUT', 'LOAD_OFF', 'CT_SHORTED', 'PT_CAPPED', 'VEHICLE_UNPLUGGED', 'DISCHARGED',
  'LIVE_PARTS_COVERED', 'CRANE_READY', 'TRAFFIC_GUARDED', 'LIT', 'GLOVES_AIR_TESTED', 'DETECTOR_BUMPED', 'RCD_TRIPPED',
  'RECORDER_ON', 'CUSTOMER_TOLD', 'VISIBLE_BREAK', 'TEST_AREA_FENCED', 'CHECKED_IN', 'ARC_CLOTHING',
] as const;

/** What is said in a recorded call. */
export const CALLS = ['OUTAGE_ASKED', 'COMPLETION_REPORTED', 'RECLOSING_OFF', 'ORDER_READ_BACK', 'TIME_AGREED'] as const;

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
  readonly particulars: Particulars | null;
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

/** Something read off an instrument. */
export interface Reading {
  readonly value: number;
  readonly instrument: string;
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
    readonly returns: number;
    readonly signed: Readonly<Partial<Record<SignatureKind, Stamp>>>;
  };
  readonly crew: {
    readonly leader: string;
    readonly guardian: string | null;
    readonly members: readonly string[];
    readonly pending: { readonly to: string; readonly oldSigned: boolean; readonly newSigned: boolean } | null;
    readonly leaderChanges: number;
    readonly standIn: string | null;
    readonly watch: { readonly permitter: string | null; readonly next: string | null };
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
    readonly readings: Readonly<Record<string, Readonly<Record<string, Reading>>>>;
    readonly confirmed: Readonly<Record<string, Instant>>;
    readonly calls: Readonly<Record<string, { readonly with: string; readonly recording: string; readonly at: Instant }>>;
    readonly attended: readonly string[];
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
    readonly course: {
      readonly called: { readonly line: string; readonly by: string } | null;
      readonly undone: readonly string[];
      readonly testers: readonly string[] | null;
      readonly places: readonly string[];
      readonly proposal: { readonly task: string; readonly issuer: boolean; readonly permitter: boolean } | null;
      readonly added: readonly string[];
    };
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

/** What the check of a finished ticket finds. */
export interface Review {
  readonly band: 'COMPLIANT' | 'FIX' | 'SERIOUS';
  readonly score: number;
  readonly flaws: readonly {
    readonly rule: string;
    readonly grade: 'A' | 'B' | 'C' | 'D';
    readonly aspect: string;
    readonly text: Words;
    readonly clauses: readonly ClauseView[];
  }[];
}
