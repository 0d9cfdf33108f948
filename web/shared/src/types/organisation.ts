import type { Role, Words } from './common';

/** A unit of the utility. */
export interface Unit {
  readonly id: string;
  readonly parent: string | null;
  readonly name: Words;
}

/** A person on record. */
export interface PersonRecord {
  readonly id: string;
  readonly name: Words;
  readonly unit: string;
  readonly active: boolean;
  readonly roles: readonly { readonly role: Role; readonly until: string }[];
}
