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

/** What is told of the sources beyond a point: some by name, and of the rest how many of which kind. */
export interface Beyond {
  readonly named: readonly Feeder[];
  readonly rest: readonly { readonly kind: SourceKind; readonly count: number }[];
}

/**
 * The sources beyond a point. Where the public network is among them, everybody's plants are beyond it too and are only counted; where it is
 * not, they are what the point is there for, and one of every kind is named before a second of any.
 */
export function beyond(point: Pick<IsolationPoint, 'cutsOff'>, most: number): Beyond {
  const grid = point.cutsOff.filter((cut) => !feedsBack(cut.kind));
  const shown = grid.length > 0 ? grid : point.cutsOff;
  const first = shown.flatMap((cut) => cut.nearest.slice(0, 1));
  const others = shown.flatMap((cut) => cut.nearest.slice(1));
  const named = [...first, ...others].slice(0, Math.max(most, first.length));
  const rest = point.cutsOff
    .map((cut) => ({ kind: cut.kind, count: cut.count - named.filter((one) => one.kind === cut.kind).length }))
    .filter((one) => one.count > 0);
  return { named, rest };
}

/** Whether a point parts the zone as it stands. */
export function parts(standing: Standing | undefined): boolean {
  return standing === 'SECURED' || standing === 'BY_CERTIFICATE';
}
