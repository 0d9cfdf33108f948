import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../api/client';
import { Foresight, factsQuestion, type Foreseen, type PlanKernel } from '../logic/foreseeing';
import { unwritten, type PlanDraft } from '../logic/planning';
import type { Words } from '../types/common';
import { useDistrictClock } from './clock';
import { usePeople } from './organisation';
import { useSettled } from './settled';

/** How long the plan's fields rest before the kernel is asked, in milliseconds. */
const REST = 200;
const MINUTE = 60_000;

/** Whether and what the kernel in the browser foresees. */
export type Outlook =
  | { readonly state: 'unwritten' | 'loading' | 'unavailable' }
  | { readonly state: 'seen'; readonly seen: Foreseen; readonly names: Readonly<Record<string, Words>> };

/** What would hold a draft if it were handed in now. The kernel comes by `load`, once somebody writes a plan and not before. */
export function useForeseen(load: () => Promise<PlanKernel>, draft: PlanDraft, writer: string, plan?: string): Outlook {
  const settled = useSettled(draft, REST);
  const written = unwritten(settled).length === 0;
  const question = JSON.stringify(factsQuestion(settled));
  const minute = Math.floor(useDistrictClock() / MINUTE);
  const people = usePeople().data;
  const foresight = useQuery({
    queryKey: ['foresight'],
    queryFn: async () => {
      const [kernel, world] = await Promise.all([load(), call<unknown>('/kernel/world')]);
      return new Foresight(kernel, JSON.stringify(world));
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
  const facts = useQuery({
    queryKey: ['plan-facts', plan, question],
    queryFn: async () => JSON.stringify(await call<unknown>(factsPath(plan), { method: 'POST', json: JSON.parse(question) as unknown })),
    enabled: written,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return useMemo(() => {
    if (!written) return { state: 'unwritten' };
    if (foresight.isError || facts.isError) return { state: 'unavailable' };
    if (foresight.data === undefined || facts.data === undefined) return { state: 'loading' };
    const names = Object.fromEntries((people ?? []).map((person) => [person.id, person.name]));
    try {
      const now = new Date(minute * MINUTE).toISOString();
      return { state: 'seen', seen: foresight.data.foresee(facts.data, settled, { writer, now, names }), names };
    } catch {
      return { state: 'unavailable' };
    }
  }, [written, foresight.isError, foresight.data, facts.isError, facts.data, people, settled, writer, minute]);
}

function factsPath(plan: string | undefined): string {
  return plan === undefined ? '/plans/facts' : `/plans/facts?plan=${encodeURIComponent(plan)}`;
}
