import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/client';
import type { DemoPerson, Person, Session } from '../types/session';
import type { Words } from '../types/common';

/** Who is signed in here, and what the district clock shows. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: () => call<Session>('/session'), staleTime: 60_000, refetchInterval: 20_000 });
}

/** The persons of the demo; asked for in demo mode only. */
export function useDemoPersons(demo: boolean) {
  return useQuery({
    queryKey: ['demo-persons'],
    queryFn: demoPersons,
    enabled: demo,
    staleTime: 300_000,
  });
}

/** A role as the platform lists it: by itself, or with the last day of its list. */
type Listed = DemoPerson['roles'][number] | { readonly role: DemoPerson['roles'][number] };

async function demoPersons(): Promise<readonly DemoPerson[]> {
  const persons = await call<readonly (Omit<DemoPerson, 'roles'> & { roles: readonly Listed[] })[]>('/demo/persons');
  return persons.map((person) => ({ ...person, roles: person.roles.map((held) => (typeof held === 'string' ? held : held.role)) }));
}

/** Signs in as a person of the demo; everything shown is asked for again as that person. */
export function useDemoSignIn() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (person: string) => call<Person>('/demo/session', { method: 'POST', json: { person } }),
    onSuccess: forget,
  });
}

/** Signs in with account and password. */
export function useSignIn() {
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: (login: { account: string; password: string }) =>
      call<Person>('/session', { method: 'POST', json: login }),
    onSuccess: forget,
  });
}

/** Signs out. */
export function useSignOut() {
  const forget = useForgetEverything();
  return useMutation({ mutationFn: () => call<void>('/session', { method: 'DELETE' }), onSuccess: forget });
}

/** Makes the first administrator by the one-time link. */
export function useSetup() {
  return useMutation({
    mutationFn: (first: { token: string; account: string; name: Words; password: string }) =>
      call<void>('/setup', { method: 'POST', json: first }),
  });
}

/** What is the same for everybody. */
const COMMON: ReadonlySet<unknown> = new Set(['session', 'catalogue', 'demo-persons']);

/**
 * Somebody else is there: what was read for the one before is forgotten, not merely asked for again. An answer to him that is
 * still on its way would otherwise be taken for an answer to his successor, with acts offered that are not his.
 */
function useForgetEverything() {
  const client = useQueryClient();
  return async () => {
    await client.refetchQueries({ queryKey: ['session'] });
    await client.resetQueries({ predicate: (query) => !COMMON.has(query.queryKey[0]) });
  };
}
