import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, command } from '../api/client';
import type { StandingRegime, StandingValue } from '../types/regime';

/** Every value of the regime with its source. */
export function useRegime() {
  return useQuery({ queryKey: ['regime'], queryFn: () => call<StandingRegime>('/regime') });
}

/** Accepts, by name, a value that nobody confirmed. */
export function useAcceptValue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seen: StandingValue) =>
      command<StandingRegime>('/regime/acceptances', { name: seen.name, key: seen.key, value: seen.value }),
    onSuccess: (regime) => client.setQueryData(['regime'], regime),
  });
}
