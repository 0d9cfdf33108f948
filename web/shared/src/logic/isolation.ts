import type { Feeder, Isolation, IsolationPoint, SourceKind, Standing } from '../types/network';

/** Whether a kind of source is a customer's or a neighbour's and feeds against the usual direction. */
export function feedsBack(kind: SourceKind): boolean {
  return kind !== 'GRID';
}

/** Whether nothing but plants of customers lies beyond a point: what a paper ticket that looks upstream leaves out. */
export function isBackFeed(point: Pick<IsolationPoint, 'cutsOff'>): boolean {
  return point.cutsOff.length > 0 && point.cutsOff.every((cut) => feedsBack(cut.kind));
}

/** How many points are there against back-feed alone. */
export function backFeeds(isolation: Pick<Isolation, 'points'>): number {
  return isolation.points.filter(isBackFeed).length;
}

/** The sources beyond a point that are named, and how many are not. */
export function beyond(point: Pick<IsolationPoint, 'cutsOff'>, most: number): { readonly named: readonly Feeder[]; readonly more: number } {
  const own = point.cutsOff.flatMap((cut) => cut.nearest);
  const total = point.cutsOff.reduce((sum, cut) => sum + cut.count, 0);
  // One of every kind first, so that a battery is not hidden behind ten roofs.
  const first = point.cutsOff.flatMap((cut) => cut.nearest.slice(0, 1));
  const named = [...first, ...own.filter((one) => !first.includes(one))].slice(0, Math.max(most, first.length));
  return { named, more: total - named.length };
}

/** Whether a point parts the zone as it stands. */
export function parts(standing: Standing | undefined): boolean {
  return standing === 'SECURED' || standing === 'BY_CERTIFICATE';
}
