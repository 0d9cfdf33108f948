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

/** One value of the utility's rulebook. */
export interface RegimeValue {
  readonly value: number;
  readonly source: string;
  readonly confirmed: boolean;
}

/** Words, rules and lists that every page speaks with. */
export interface Catalogue {
  readonly texts: { readonly en: Readonly<Record<string, string>>; readonly zh: Readonly<Record<string, string>> };
  readonly regime: { readonly name: string; readonly values: Readonly<Record<string, RegimeValue>> };
  readonly hazards: readonly HazardEntry[];
  readonly workTypes: readonly WorkType[];
  readonly holdPoints: readonly { readonly id: string; readonly guards: readonly string[]; readonly clauses: readonly unknown[] }[];
}
