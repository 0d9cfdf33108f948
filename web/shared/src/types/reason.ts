import type { Instant, Role, Words } from './common';

/** A place in a rulebook. */
export interface ClauseView {
  readonly standard: string;
  readonly section: string;
  readonly confirmed: boolean;
  readonly text: Words;
}

/** What would release a hold. */
export type RemedyView =
  | {
      readonly type: 'act';
      readonly by: Role;
      readonly person: string | null;
      readonly command: string;
      readonly target: string;
      readonly text: Words;
    }
  | { readonly type: 'change'; readonly by: Role; readonly text: Words }
  | { readonly type: 'wait'; readonly until: Instant; readonly text: Words }
  | { readonly type: 'newTicket'; readonly text: Words };

/** One unmet condition of one hold point. */
export interface ReasonView {
  readonly holdPoint: string;
  readonly text: Words;
  readonly clauses: readonly ClauseView[];
  readonly evidence: readonly Words[];
  readonly remedies: readonly RemedyView[];
}

/** Whether the person signed in may give a command now, and what holds it. */
export interface ActionView {
  readonly command: string;
  readonly allowed: boolean;
  readonly reasons: readonly ReasonView[];
  /** What whoever gives it is told, though it stands. */
  readonly warnings: readonly ReasonView[];
}

/** The next milestone: who must act, and everything that holds it. */
export interface NextView {
  readonly command: string;
  readonly by: readonly Role[];
  readonly persons: readonly string[];
  readonly reasons: readonly ReasonView[];
}
