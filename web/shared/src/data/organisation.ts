import { useQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import type { Page } from '../types/common';
import type { PersonRecord, Unit } from '../types/organisation';
import type { ServicePoint, Tool } from '../types/ticket';

/** People within reach of the person signed in. */
export function usePeople() {
  return useQuery({ queryKey: ['people'], queryFn: () => whole<PersonRecord>('/people'), staleTime: 120_000 });
}

/** Units within reach. */
export function useUnits() {
  return useQuery({ queryKey: ['units'], queryFn: () => whole<Unit>('/units'), staleTime: 600_000 });
}

/** Places of work within reach. */
export function useServicePoints() {
  return useQuery({ queryKey: ['service-points'], queryFn: () => whole<ServicePoint>('/service-points'), staleTime: 120_000 });
}

/** Tools within reach. */
export function useTools(enabled = true) {
  return useQuery({ queryKey: ['tools'], queryFn: () => whole<Tool>('/tools'), staleTime: 15_000, enabled });
}

/** A list whole, whether the platform pages it or not. */
async function whole<T>(path: string): Promise<readonly T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const query: string = new URLSearchParams({ limit: '200', ...(cursor === null ? {} : { cursor }) }).toString();
    const page: Page<T> | readonly T[] = await call(`${path}?${query}`);
    if (!('items' in page)) return page;
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
