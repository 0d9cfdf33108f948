import type { Instant, Language, Role, Words } from './common';

/** The person signed in. */
export interface Person {
  readonly id: string;
  readonly name: Words;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly scope: readonly string[];
}

/** What the platform knows about this browser. */
export interface Session {
  readonly person: Person | null;
  readonly demo: boolean;
  readonly productionSetup: boolean;
  readonly clock: Instant;
  readonly language: Language;
}

/** A person offered on the demo's sign-in page. */
export interface DemoPerson {
  readonly id: string;
  readonly name: Words;
  readonly unit: { readonly id: string; readonly name: Words };
  readonly roles: readonly Role[];
  readonly note: Words;
}
