import type { Catalogue } from '@holdpoint/shared';
import { PEOPLE, PERSONS, PLAN, ROWS, TICKET } from './fixtures.ts';
import { CLASHES } from './clashes.ts';
import { ISOLATION, NETWORK, TICKET_ISOLATION } from './isolation.ts';
import { suggestions } from './suggestions.ts';

/** What the small back end says. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

let signedIn: string | undefined;

/** Answers one call: enough of the contract to look at every screen, and a refusal for every command. */
export function answer(method: string, url: string, body: string, file: (name: string) => unknown): Answer {
  const path = url.split('?')[0] ?? '/';
  if (method === 'POST' && path === '/demo/session') {
    signedIn = (JSON.parse(body) as { person: string }).person;
    return { status: 200, json: {} };
  }
  if (method === 'DELETE') {
    signedIn = undefined;
    return { status: 204 };
  }
  if (method === 'POST' && path.endsWith('/commands')) return refusal();
  const known = READS[path];
  if (known !== undefined) return { status: 200, json: known };
  if (path === '/session') return { status: 200, json: session() };
  if (path === '/catalogue') return { status: 200, json: catalogue(file) };
  if (path === '/hazard-suggestions') return { status: 200, json: { suggestions: suggestions(url.split('?')[1] ?? '', catalogue(file)) } };
  if (path === '/network/isolation') return { status: 200, json: ISOLATION };
  if (path.endsWith('/isolation')) return { status: 200, json: TICKET_ISOLATION };
  if (path.startsWith('/tickets/')) return { status: 200, json: signedIn === 'wang-qiang' ? TICKET : { ...TICKET, actions: [] } };
  if (path === '/plans/clashes') return { status: 200, json: CLASHES };
  if (path.startsWith('/plans/')) return { status: 200, json: PLAN };
  return { status: 404, json: { status: 404, code: 'E2006', title: 'Not found' } };
}

const READS: Readonly<Record<string, unknown>> = {
  '/demo/persons': PERSONS,
  '/tickets': { items: ROWS, next: null },
  '/plans': { items: [PLAN], next: null },
  '/people': { items: PEOPLE, next: null },
  '/units': [{ id: 'QH-GY', parent: null, name: { en: 'Guoyuan station', zh: '果园供电所' } }],
  '/service-points': [PLAN.servicePoint],
  '/tools': [],
  '/network': NETWORK,
};

function session(): unknown {
  const person = PERSONS.find((one) => one.id === signedIn);
  return {
    person: person === undefined ? null : { id: person.id, name: person.name, unit: 'QH-GY', roles: person.roles, scope: ['QH-GY'] },
    demo: true,
    productionSetup: false,
    clock: '2026-11-23T00:12:00Z',
    language: 'en',
  };
}

function refusal(): Answer {
  return {
    status: 409,
    json: { status: 409, code: 'E4001', title: 'Held', held: TICKET.next[0]?.reasons ?? [] },
  };
}

function catalogue(file: (name: string) => unknown): Catalogue {
  const topics = file('texts/topics.json') as readonly string[];
  const texts = (language: string): unknown =>
    Object.assign({}, ...topics.map((topic) => file(`texts/${language}/${topic}.json`)));
  return {
    texts: { en: texts('en'), zh: texts('zh') },
    regime: file('regimes/csg.json'),
    hazards: file('catalogue/hazards.json'),
    workTypes: file('catalogue/work-types.json'),
    ticketTypes: file('catalogue/ticket-types.json'),
    holdPoints: [],
  } as unknown as Catalogue;
}
