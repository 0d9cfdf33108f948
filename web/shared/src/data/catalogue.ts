import { useQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import type { Catalogue } from '../types/catalogue';

/** Words, rules, hazards and kinds of work; they change with a release only. */
export function useCatalogue(signedIn: boolean) {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: () => call<Catalogue>('/catalogue'),
    enabled: signedIn,
    staleTime: Infinity,
  });
}
