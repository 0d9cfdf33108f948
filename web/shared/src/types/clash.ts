import type { Words } from './common';
import type { ClauseView } from './reason';
import type { Window } from './ticket';

/** How grave a clash is, the gravest first. */
export type ClashSeverity = 'FORBIDDEN' | 'COORDINATE' | 'NOTICE';

/** A clash of a plan with another one. */
export interface Clash {
  readonly rule: string;
  readonly kind: string;
  readonly severity: ClashSeverity;
  readonly code: string;
  /** In what way the two clash. */
  readonly why: Words;
  /** The whole in words. */
  readonly text: Words;
  readonly clause: ClauseView;
  readonly shared: readonly { readonly kind: string; readonly subject: string }[];
  readonly unit: string;
  readonly window: Window;
  /** The other plan; null where it is out of reach. */
  readonly other: { readonly id: string; readonly task: string; readonly leader: string; readonly leaderName: Words } | null;
}

/** What a plan clashes with. */
export interface Clashes {
  readonly clashes: readonly Clash[];
  /** The key customers whose supply the plan takes away, and why they must not be without. */
  readonly deprived: readonly { readonly customer: string; readonly need: string; readonly text: Words }[];
  /** The nearest time at which nothing would be held for a clash with another plan. */
  readonly free: Window | null;
}
