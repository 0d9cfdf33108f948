import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Change } from '../types/feed';

/** How the live feed stands. */
export type Liveness = 'connecting' | 'live' | 'lost';

/** Lists are asked for again at most this often, however fast changes arrive. */
const BREATH = 700;

/** Listens to the platform's changes and asks anew for what they touch; tells how the connection stands. */
export function useFeed(person: string | null): Liveness {
  const client = useQueryClient();
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  useEffect(() => {
    if (person === null) return undefined;
    setLiveness('connecting');
    return listen(gentle(client), setLiveness, () => void client.invalidateQueries());
  }, [client, person]);
  return liveness;
}

function listen(tell: (change: Change) => void, say: (how: Liveness) => void, caughtUp: () => void): () => void {
  const source = new EventSource('/api/feed');
  let lost = false;
  source.onopen = () => {
    say('live');
    if (lost) caughtUp();
    lost = false;
  };
  source.onerror = () => {
    lost = true;
    say('lost');
  };
  source.addEventListener('change', (event) => tell(JSON.parse((event as MessageEvent<string>).data) as Change));
  return () => source.close();
}

/** Gathers changes for a breath and then asks once for each thing they touched. */
export function gentle(client: Pick<QueryClient, 'invalidateQueries'>): (change: Change) => void {
  const touched = new Map<string, readonly string[]>();
  let waiting = false;
  const flush = () => {
    waiting = false;
    const keys = [...touched.values()];
    touched.clear();
    keys.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
  };
  return (change) => {
    touchedBy(change).forEach((key) => touched.set(key.join('/'), key));
    if (waiting) return;
    waiting = true;
    setTimeout(flush, BREATH);
  };
}

/** The queries that a change makes stale. */
export function touchedBy(change: Change): readonly (readonly string[])[] {
  return change.stream === 'ticket'
    ? [['ticket', change.id], ['tickets'], ['plan'], ['tools']]
    : [['plan', change.id], ['plans']];
}
