import type { ActionView } from '../types/reason';

/**
 * Hold points that say an act is not this person's, or not of this moment, rather than that something is still to be met:
 * role, state, already signed in, nothing asked for. Such an act is not offered at all; the platform refuses it all the same.
 */
const NOT_NOW: ReadonlySet<string> = new Set([
  'HP-ROLE-01',
  'HP-STATE-01',
  'HP-PLAN-03',
  'HP-PLAN-04',
  'HP-SITE-04',
  'HP-MEETING-03',
  'HP-EXTEND-04',
  'HP-CHANGE-02',
]);

/** The action of a command where it is this person's and of this moment, held or not. */
export function offered(actions: readonly ActionView[], command: string): ActionView | undefined {
  const action = actions.find((one) => one.command === command);
  if (action === undefined || action.allowed) return action;
  const relevant = action.reasons.length > 0 && !action.reasons.some((reason) => NOT_NOW.has(reason.holdPoint));
  return relevant ? action : undefined;
}
