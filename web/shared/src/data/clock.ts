import { useEffect, useState } from 'react';
import { useSession } from './session';

/** The district clock in milliseconds since 1970, moving on by itself between two answers of the platform. */
export function useDistrictClock(): number {
  const { data, dataUpdatedAt } = useSession();
  const [own, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return data === undefined ? own : Date.parse(data.clock) + Math.max(0, own - dataUpdatedAt);
}
