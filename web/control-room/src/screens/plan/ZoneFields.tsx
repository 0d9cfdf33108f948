import { arranged, useIsolation, useNetwork, useSpeech, useWithin, type Isolation, type PlanDraft } from '@holdpoint/shared';
import { Button } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { IsolationFound } from '../../parts/isolation/IsolationFound';
import type { Corner } from '../../parts/map/layers';
import { Loading } from '../../parts/states';

const NetworkMap = lazy(() => import('../../parts/map/NetworkMap'));
const TRIANGLE = 3;

/** Where in the network the work is: drawn on the map, and at once the isolation that it needs, with its reasons. */
export function ZoneFields({ draft, set }: { draft: PlanDraft; set: (change: Partial<PlanDraft>) => void }) {
  const { text } = useSpeech();
  const network = useNetwork();
  const zone = arranged(draft).zone ?? null;
  const isolation = useIsolation(draft.customer, zone);
  const [open, show] = useState(false);
  if (network.data === undefined) return null;
  const acts = (
    <>
      <Button onClick={() => show(!open)}>{text(open ? 'zone.hide' : 'zone.show')}</Button>
      {zone !== null && <Button onClick={() => set({ arrangements: { ...arranged(draft), zone: null } })}>{text('zone.clear')}</Button>}
    </>
  );
  return (
    <fieldset className="panel">
      <legend>{text('zone.title')}</legend>
      <p className="quiet">{text('zone.hint')}</p>
      {network.data.box !== null && !open && <span className="form-acts">{acts}</span>}
      {network.data.box !== null && open && (
        <Drawing
          box={network.data.box}
          isolation={isolation.data}
          acts={acts}
          onZone={(nodes) => set({ arrangements: { ...arranged(draft), zone: { nodes } } })}
        />
      )}
      <IsolationFound isolation={isolation.data} unknown={isolation.isError} />
    </fieldset>
  );
}

function Drawing(props: {
  box: readonly [number, number, number, number];
  isolation: Isolation | undefined;
  /** What else can be done with the map, beside drawing. */
  acts: ReactNode;
  onZone: (nodes: readonly string[]) => void;
}) {
  const { text } = useSpeech();
  const [corners, setCorners] = useState<readonly Corner[]>([]);
  const [drawing, draw] = useState(false);
  const within = useWithin();
  const finish = () =>
    within.mutate(corners, {
      onSuccess: ({ nodes, more }) => {
        draw(false);
        if (more > 0 || nodes.length === 0) return;
        setCorners([]);
        props.onZone(nodes.map((node) => node.id));
      },
    });
  const begin = () => {
    within.reset();
    setCorners([]);
    draw(true);
  };
  return (
    <>
      <span className="form-acts">
        {!drawing && (
          <Button type="primary" onClick={begin}>
            {text('zone.draw')}
          </Button>
        )}
        {drawing && (
          <>
            <Button type="primary" disabled={corners.length < TRIANGLE} loading={within.isPending} onClick={finish}>
              {text('zone.done')}
            </Button>
            <Button onClick={() => draw(false)}>{text('zone.cancel')}</Button>
          </>
        )}
        {!drawing && props.acts}
      </span>
      {drawing && <p>{text('zone.drawing')}</p>}
      {within.data !== undefined && within.data.nodes.length === 0 && <p className="live-warning">{text('zone.empty')}</p>}
      {within.data !== undefined && within.data.more > 0 && <p className="live-warning">{text('zone.tooMany', { n: within.data.more })}</p>}
      <Suspense fallback={<Loading />}>
        <NetworkMap
          box={props.box}
          isolation={props.isolation}
          drawing={drawing}
          outline={corners}
          onCorner={(corner) => setCorners((old) => [...old, corner])}
        />
      </Suspense>
    </>
  );
}
