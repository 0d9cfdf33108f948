import { useNetwork, useSpeech, type Isolation } from '@holdpoint/shared';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../states';

const NetworkMap = lazy(() => import('./NetworkMap'));

/** The work zone and its isolation points on the map, for whoever asks to see it; nothing where the network has no places. */
export function IsolationMap({ isolation }: { isolation: Isolation }) {
  const { text } = useSpeech();
  const box = useNetwork().data?.box ?? null;
  const [open, show] = useState(false);
  if (box === null) return null;
  return (
    <>
      <span className="form-acts">
        <Button onClick={() => show(!open)}>{text(open ? 'zone.hide' : 'zone.show')}</Button>
      </span>
      {open && (
        <Suspense fallback={<Loading />}>
          <NetworkMap box={box} isolation={isolation} drawing={false} outline={[]} onCorner={() => undefined} />
        </Suspense>
      )}
    </>
  );
}
