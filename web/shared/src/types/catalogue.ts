import type { Words } from './common';

/** A danger point of the catalogue. */
export interface HazardEntry {
  readonly id: string;
  readonly job: string;
  readonly name: Words;
  readonly consequence: Words;
  readonly likelihoodTenths: number;
  readonly exposureTenths: number;
  readonly consequenceScore: number;
  readonly residualHundredths: number;
  readonly controls: readonly { readonly text: Words; readonly class: string }[];
  readonly evidence: Words;
}

/** A kind of work. */
export interface WorkType {
  readonly code: string;
  readonly isolates: boolean;
  readonly certificates: readonly string[];
  readonly hazards: readonly string[];
  readonly steps: readonly string[];
  readonly toolKinds: readonly string[];
  readonly measures: readonly string[];
}

/** What one form asks for. */
export interface TicketType {
  readonly form: string;
  readonly outage: boolean;
  readonly permit: 'NONE' | 'PERMITTER' | 'DISPATCHER';
  readonly parent: 'NONE' | 'MAY' | 'MUST';
  readonly lines: boolean;
  readonly fields: readonly string[];
}

/** One value of the utility's rulebook; without a number where the rulebook says that none is given. */
export interface RegimeValue {
  readonly value: number | null;
  readonly source: string;
  readonly confirmed: boolean;
}

/** The utility's rulebook: single values, and tables of values by key. */
export interface Regime {
  readonly name: string;
  readonly values: Readonly<Record<string, RegimeValue>>;
  readonly tables: Readonly<Record<string, Readonly<Record<string, RegimeValue>>>>;
}

/** Words, rules and lists that every page speaks with. */
export interface Catalogue {
  readonly texts: { readonly en: Readonly<Record<string, string>>; readonly zh: Readonly<Record<string, string>> };
  readonly regime: Regime;
  readonly hazards: readonly HazardEntry[];
  readonly workTypes: readonly WorkType[];
  readonly ticketTypes: readonly TicketType[];
  readonly holdPoints: readonly { readonly id: string; readonly guards: readonly string[]; readonly clauses: readonly unknown[] }[];
}
