import type { Isolation } from '@holdpoint/shared';
import type { Map as GlMap, StyleSpecification } from 'maplibre-gl';

/** A corner of an outline: longitude and latitude, in degrees. */
export type Corner = readonly [number, number];

/** The network is the only thing on the map: no tile or glyph comes from elsewhere. */
export const LOOK: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#f3f6f4' } }],
};

const NOTHING = { type: 'FeatureCollection' as const, features: [] };
const HIGH = ['>', ['get', 'voltage'], 1000] as const;

/** Lays the network, the outline under way and the marks over the ground. */
export function layersOf(map: GlMap): void {
  for (const id of ['network', 'outline', 'marks']) map.addSource(id, { type: 'geojson', data: NOTHING });
  const kind = (name: string) => ['==', ['get', 'kind'], name];
  map.addLayer({ id: 'low', type: 'line', source: 'network', filter: ['all', kind('LINE'), ['!', HIGH]] as never, paint: { 'line-color': '#6b8aa3', 'line-width': 1.4 } });
  map.addLayer({ id: 'high', type: 'line', source: 'network', filter: ['all', kind('LINE'), HIGH] as never, paint: { 'line-color': '#8a3ea8', 'line-width': 2.4 } });
  map.addLayer({
    id: 'switches',
    type: 'circle',
    source: 'network',
    filter: kind('SWITCH') as never,
    paint: { 'circle-radius': 3, 'circle-color': ['case', ['get', 'open'], '#ffffff', '#465a6b'], 'circle-stroke-color': '#465a6b', 'circle-stroke-width': 1.4 },
  });
  map.addLayer({
    id: 'transformers',
    type: 'circle',
    source: 'network',
    filter: kind('TRANSFORMER') as never,
    paint: { 'circle-radius': 4.5, 'circle-color': '#ffffff', 'circle-stroke-color': '#8a3ea8', 'circle-stroke-width': 2 },
  });
  map.addLayer({
    id: 'plants',
    type: 'circle',
    source: 'network',
    filter: ['!', ['in', ['get', 'kind'], ['literal', ['LINE', 'SWITCH', 'TRANSFORMER', 'GRID']]]] as never,
    paint: { 'circle-radius': 5, 'circle-color': '#ffb020', 'circle-stroke-color': '#7a5200', 'circle-stroke-width': 1.4 },
  });
  map.addLayer({ id: 'outline-fill', type: 'fill', source: 'outline', paint: { 'fill-color': '#0b5cad', 'fill-opacity': 0.18 } });
  map.addLayer({ id: 'outline-line', type: 'line', source: 'outline', paint: { 'line-color': '#0b5cad', 'line-width': 2, 'line-dasharray': [2, 1.4] } });
  map.addLayer({ id: 'outline-corners', type: 'circle', source: 'outline', paint: { 'circle-radius': 4, 'circle-color': '#0b5cad' } });
  const marked = (name: string) => ['==', ['get', 'mark'], name];
  map.addLayer({ id: 'zone', type: 'circle', source: 'marks', filter: marked('zone') as never, paint: { 'circle-radius': 9, 'circle-color': '#0b5cad', 'circle-opacity': 0.35 } });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'marks',
    filter: marked('point') as never,
    paint: { 'circle-radius': 8, 'circle-color': '#ffffff', 'circle-stroke-color': '#a3340a', 'circle-stroke-width': 3.5 },
  });
}

/** The work zone and its isolation points. */
export function marks(isolation: Isolation | undefined) {
  const places = (mark: string, all: readonly { id: string; at: { lon: number; lat: number } | null }[]) =>
    all.flatMap((one) => (one.at === null ? [] : [feature(mark, one.id, { type: 'Point' as const, coordinates: [one.at.lon, one.at.lat] })]));
  return {
    type: 'FeatureCollection' as const,
    features: isolation === undefined ? [] : [...places('zone', isolation.zone), ...places('point', isolation.points)],
  };
}

/** An outline as far as it is drawn: its corners, and the area between them from the third on. */
export function outlineOf(corners: readonly Corner[]) {
  const all = corners.map((corner) => [...corner]);
  const points = all.map((corner) => feature('corner', '', { type: 'Point' as const, coordinates: corner }));
  const [first] = all;
  const area = first === undefined || all.length < 3 ? [] : [feature('area', '', { type: 'Polygon' as const, coordinates: [[...all, first]] })];
  const edge = all.length === 2 ? [feature('edge', '', { type: 'LineString' as const, coordinates: all })] : [];
  return { type: 'FeatureCollection' as const, features: [...area, ...edge, ...points] };
}

function feature<G>(mark: string, id: string, geometry: G) {
  return { type: 'Feature' as const, geometry, properties: { mark, id } };
}
