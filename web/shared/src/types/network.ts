import type { Words } from './common';

/** What can put voltage on a place. */
export type SourceKind = 'GRID' | 'PHOTOVOLTAIC' | 'STORAGE' | 'GENERATOR' | 'UPS' | 'SECOND_SUPPLY';

/** A work zone as a plan and a ticket name it: ids of connectivity nodes. */
export interface WorkZone {
  readonly nodes: readonly string[];
}

/** A source: its code, its name, whose it is, and whether it is there for a time only. */
export interface Feeder {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly owner: string;
  readonly temporary: boolean;
}

/** A place on the map, in degrees. */
export interface Location {
  readonly lon: number;
  readonly lat: number;
}

/** The sources of one kind that a point cuts off: how many there are, and the nearest by name. */
export interface CutOff {
  readonly kind: SourceKind;
  readonly count: number;
  readonly nearest: readonly Feeder[];
}

/** A point to be opened and locked, and why. */
export interface IsolationPoint {
  readonly id: string;
  readonly name: string;
  /** What it stands in; empty where it stands alone. */
  readonly place: string;
  readonly kind: 'BREAKER' | 'LOAD_BREAK_SWITCH' | 'DISCONNECTOR' | 'FUSE' | 'JUMPER';
  readonly position: 'OPEN' | 'CLOSED' | 'UNKNOWN';
  readonly action: 'OPEN_AND_LOCK' | 'LOCK_OPEN';
  readonly visibleBreak: boolean;
  readonly offLoadOnly: boolean;
  readonly cutsOff: readonly CutOff[];
  /** Points beyond it that would part the same with a break that can be seen. */
  readonly visibleInstead: readonly string[];
  readonly at: Location | null;
}

/** The isolation that a place of work needs. */
export interface Isolation {
  readonly zone: readonly { id: string; name: string; voltage: number; at: Location | null }[];
  readonly possible: boolean;
  readonly points: readonly IsolationPoint[];
  readonly inseparable: readonly { source: Feeder; path: readonly string[] }[];
  readonly verifications: readonly {
    readonly node: string;
    readonly name: string;
    readonly voltage: number;
    readonly points: readonly string[];
    readonly against: readonly SourceKind[];
  }[];
  readonly customersLost: number;
  readonly special: readonly { customer: string; name: string; need: string }[];
}

/** A source that can still energise the zone, and the points on its way, from the source to the zone. */
export interface Remaining {
  readonly source: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly more: number;
  readonly way: readonly string[];
}

/** How a point of a ticket stands. */
export type Standing = 'LISTED' | 'OPEN' | 'SECURED' | 'BY_CERTIFICATE';

/** A ticket's isolation beside what the network asks for. */
export interface TicketIsolation {
  readonly needed: Isolation;
  readonly points: Readonly<Record<string, Standing>>;
  readonly proposed: readonly Remaining[];
  readonly actual: readonly Remaining[];
}

/** The network in force, in figures. */
export interface NetworkFigures {
  readonly version: number;
  readonly substations: number;
  readonly feeders: number;
  readonly transformers: number;
  readonly switches: number;
  readonly nodes: number;
  readonly usagePoints: number;
  readonly sources: Readonly<Partial<Record<SourceKind, number>>>;
  readonly notes: readonly Words[];
  /** West, south, east, north; null where nothing has a place on the map. */
  readonly box: Box | null;
}

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** What the map shows of an element. */
export interface MapProperties {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly voltage: number;
  readonly open: boolean;
}

/** The network within a part of the map, as GeoJSON. */
export interface MapFeatures {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly geometry:
      | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
      | { readonly type: 'LineString'; readonly coordinates: readonly (readonly [number, number])[] };
    readonly properties: MapProperties;
  }[];
}

/** What lies within a drawn outline. */
export interface Within {
  readonly nodes: readonly { id: string; name: string; voltage: number }[];
  /** How many more there are than a zone may have. */
  readonly more: number;
}
