import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import type { Box, Isolation, MapFeatures, NetworkFigures, TicketIsolation, Within, WorkZone } from '../types/network';

/** The network in force, in figures. */
export function useNetwork() {
  return useQuery({ queryKey: ['network'], queryFn: () => call<NetworkFigures>('/network'), retry: false, staleTime: 60_000 });
}

/** The isolation that a place of work needs; nothing is asked before a customer is chosen or a zone drawn. */
export function useIsolation(customer: string, zone: WorkZone | null) {
  return useQuery({
    queryKey: ['isolation', customer, zone],
    queryFn: () => call<Isolation>('/network/isolation', { method: 'POST', json: { customer, zone } }),
    enabled: customer !== '' || zone !== null,
    retry: false,
  });
}

/** A ticket's isolation, as the ticket was at a version. */
export function useTicketIsolation(id: string, version: number) {
  return useQuery({
    queryKey: ['ticket-isolation', id, version],
    queryFn: () => call<TicketIsolation>(`/tickets/${encodeURIComponent(id)}/isolation`),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** The network within a part of the map; far out, only what is of more than low voltage. */
export function fetchMap(box: Box): Promise<MapFeatures> {
  return call<MapFeatures>(`/network/map?box=${box.map((edge) => edge.toFixed(6)).join(',')}`);
}

/** What lies within an outline drawn on the map. */
export function useWithin() {
  return useMutation({
    mutationFn: (outline: readonly (readonly [number, number])[]) => call<Within>('/network/within', { method: 'POST', json: { outline } }),
  });
}
