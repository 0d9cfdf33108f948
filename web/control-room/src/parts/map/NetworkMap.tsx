import { fetchMap, useSpeech, type Box, type Isolation, type MapProperties } from '@holdpoint/shared';
import { LngLatBounds, Map as GlMap, NavigationControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import { layersOf, LOOK, marks, outlineOf, type Corner } from './layers';

setWorkerUrl(workerUrl);

/** The network on a map, with a work zone and its isolation points; in drawing, every tap adds a corner of an outline. */
export default function NetworkMap(props: {
  box: Box;
  isolation: Isolation | undefined;
  drawing: boolean;
  outline: readonly Corner[];
  onCorner: (corner: Corner) => void;
}) {
  const { text } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<GlMap | null>(null);
  const latest = useRef(props);
  const [seen, see] = useState<MapProperties | null>(null);
  const [near, comeNear] = useState(false);
  latest.current = props;

  useEffect(() => {
    if (frame.current === null) return;
    const made = new GlMap({ container: frame.current, style: LOOK, bounds: [...props.box], fitBoundsOptions: { padding: 24 }, attributionControl: false });
    map.current = made;
    made.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    made.on('load', () => {
      layersOf(made);
      mark(made, latest.current);
      void refresh(made, comeNear);
    });
    made.on('moveend', () => void refresh(made, comeNear));
    made.on('click', (event: MapMouseEvent) => {
      if (latest.current.drawing) latest.current.onCorner([event.lngLat.lng, event.lngLat.lat]);
      else see(at(made, event));
    });
    return () => {
      made.remove();
      map.current = null;
    };
    // The map is made once; what is marked on it follows below.
  }, []);

  const { isolation, outline, drawing } = props;
  useEffect(() => {
    if (map.current !== null) mark(map.current, { isolation, outline });
  }, [isolation, outline]);
  useEffect(() => {
    if (map.current !== null) map.current.getCanvas().style.cursor = drawing ? 'crosshair' : '';
  }, [drawing]);
  useEffect(() => {
    if (map.current !== null && isolation !== undefined && !latest.current.drawing) show(map.current, isolation);
  }, [isolation]);

  return (
    <figure className="network-map">
      <div ref={frame} className="network-map-frame" role="application" aria-label={text('zone.map')} />
      <figcaption>
        <ul className="map-legend">
          <li className="legend-mv">{text('zone.legend.mv')}</li>
          <li className="legend-lv">{text('zone.legend.lv')}</li>
          <li className="legend-zone">{text('zone.legend.zone')}</li>
          <li className="legend-point">{text('zone.legend.point')}</li>
          <li className="legend-plant">{text('zone.legend.plant')}</li>
        </ul>
        <p className="quiet" aria-live="polite">
          {seen !== null ? (
            <>
              <b>{seen.name}</b> <code>{seen.id}</code>
            </>
          ) : (
            !near && text('zone.mapHint')
          )}
        </p>
      </figcaption>
    </figure>
  );
}

function mark(map: GlMap, what: { isolation: Isolation | undefined; outline: readonly Corner[] }): void {
  map.getSource<GeoJSONSource>('marks')?.setData(marks(what.isolation));
  map.getSource<GeoJSONSource>('outline')?.setData(outlineOf(what.outline));
}

/** Asks for what is in sight. An answer that was overtaken by a later one is dropped. */
async function refresh(map: GlMap, comeNear: (near: boolean) => void): Promise<void> {
  const bounds = map.getBounds();
  const box: Box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const features = await fetchMap(box).catch(() => undefined);
  const now = map.getBounds();
  if (features === undefined || now.getWest() !== bounds.getWest() || now.getNorth() !== bounds.getNorth()) return;
  map.getSource<GeoJSONSource>('network')?.setData(features as never);
  comeNear(features.features.some((one) => one.properties.kind === 'LINE' && one.properties.voltage <= 1000));
}

/** Brings a zone and its points into sight. */
function show(map: GlMap, isolation: Isolation): void {
  const places = [...isolation.zone, ...isolation.points].flatMap((one) => (one.at === null ? [] : [one.at]));
  const [first] = places;
  if (first === undefined) return;
  const bounds = places.reduce((all, place) => all.extend([place.lon, place.lat]), new LngLatBounds([first.lon, first.lat], [first.lon, first.lat]));
  map.fitBounds(bounds, { padding: 70, maxZoom: 17.5, animate: false });
}

function at(map: GlMap, event: MapMouseEvent): MapProperties | null {
  const reach = 6;
  const { x, y } = event.point;
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: ['plants', 'transformers', 'switches', 'high', 'low'] },
  );
  return (found[0]?.properties as MapProperties | undefined) ?? null;
}
