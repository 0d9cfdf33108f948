import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { command } from '../api/client';
import type { ClashQuestion } from '../logic/clashing';
import type { Clashes } from '../types/clash';

/** What a plan as it is written would clash with; {@link clashQuestion} says how it is asked, and whether there is anything to ask. */
export function useClashes(question: ClashQuestion | null) {
  return useQuery({
    queryKey: ['clashes', question],
    queryFn: () => command<Clashes>('/plans/clashes', question),
    placeholderData: keepPreviousData,
    enabled: question !== null,
  });
}
