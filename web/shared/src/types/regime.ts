import type { Instant, Words } from './common';

/** One value of the regime. */
export interface StandingValue {
  readonly name: string;
  /** The key in a table; empty for a setting. */
  readonly key: string;
  /** The text that names the key; empty for a setting. */
  readonly keyTerm: string;
  readonly value: number | null;
  /** What the number counts. */
  readonly unit: string;
  readonly source: string;
  readonly confirmed: boolean;
  readonly accepted: { readonly person: string; readonly called: Words; readonly at: Instant } | null;
}

/** The values of the utility's rulebook. */
export interface StandingRegime {
  readonly name: string;
  /** How many values are neither confirmed nor accepted. */
  readonly open: number;
  readonly values: readonly StandingValue[];
}
