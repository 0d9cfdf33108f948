import type { Instant } from './common';

/** One change told by the live feed. */
export interface Change {
  readonly position: number;
  readonly stream: 'ticket' | 'plan';
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly by: string;
}
