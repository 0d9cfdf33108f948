import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, command } from '../api/client';
import { Problem } from '../api/problem';
import type { Page } from '../types/common';
import type { HazardSuggestion, PlanContent, PlanRow, PlanState, PlanView } from '../types/plan';
import type { CommandBody } from './tickets';

/** The plans in a state, or all of them, newest page first; further pages by cursor. */
export function usePlans(state: PlanState | 'ALL') {
  return useQuery({
    queryKey: ['plans', state],
    queryFn: () => everyPage(state),
    placeholderData: keepPreviousData,
  });
}

async function everyPage(state: PlanState | 'ALL'): Promise<readonly PlanRow[]> {
  const rows: PlanRow[] = [];
  let cursor: string | null = null;
  do {
    const query: string = new URLSearchParams({
      limit: '200',
      ...(state === 'ALL' ? {} : { state }),
      ...(cursor === null ? {} : { cursor }),
    }).toString();
    const page: Page<PlanRow> = await call(`/plans?${query}`);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && rows.length < 1000);
  return rows;
}

/** One plan. */
export function usePlan(id: string) {
  return useQuery({ queryKey: ['plan', id], queryFn: () => call<PlanView>(`/plans/${encodeURIComponent(id)}`) });
}

/** The hazards to think of for a job; {@link suggestionQuery} says how it is asked. Nothing is asked where there is nothing to say. */
export function useHazardSuggestions(query: string) {
  return useQuery({
    queryKey: ['hazard-suggestions', query],
    queryFn: () => call<{ readonly suggestions: readonly HazardSuggestion[] }>(`/hazard-suggestions?${query}`),
    select: (answer) => answer.suggestions,
    placeholderData: keepPreviousData,
    enabled: query !== '',
  });
}

/** Gives a command to a plan; the answer is the whole plan anew. */
export function usePlanCommand(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CommandBody) => command<PlanView>(`/plans/${encodeURIComponent(id)}/commands`, body),
    onSuccess: (view) => {
      client.setQueryData(['plan', id], view);
      void client.invalidateQueries({ queryKey: ['plans'] });
    },
    onError: (error) => {
      if (error instanceof Problem) void client.invalidateQueries({ queryKey: ['plan', id] });
    },
  });
}

/** Writes a new plan. */
export function useDraftPlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: PlanContent) => command<PlanView>('/plans', content),
    onSuccess: (view) => {
      client.setQueryData(['plan', view.id], view);
      void client.invalidateQueries({ queryKey: ['plans'] });
    },
  });
}
