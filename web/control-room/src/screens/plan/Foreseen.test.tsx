import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryRouter } from 'react-router';
import { emptyPlan, type Person, type PlanDraft } from '@holdpoint/shared';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Foreseen } from './Foreseen';

// A machine that builds other things at the same time draws slowly.
configure({ asyncUtilTimeout: 15_000 });

const KERNEL = join(process.cwd(), '../../kernel/src/main/resources/holdpoint');
const file = (name: string): unknown => JSON.parse(readFileSync(join(KERNEL, name), 'utf8'));
const texts = (language: string): unknown => file(`texts/${language}/kernel.json`);

const WORLD = { regime: file('regimes/csg.json'), hazards: {}, types: {}, texts: { en: texts('en'), zh: texts('zh') } };
const PLANNER = {
  ...{ id: 'chen', unit: 'unit', active: true, roles: { PLANNER: '2099-12-31' }, certificates: {}, suspended: false },
  fitness: { newcomer: false, insured: true, trainedUntil: {} },
};
const FACTS = { offset: '+08:00', people: { chen: PLANNER }, servicePoint: null, workType: null, tickets: [], others: [], alerts: [], around: { own: { claims: [], traits: [], deprived: [] }, near: [], table: [] } };
const PERSON: Person = { id: 'chen', name: { en: 'Chen', zh: '陈' }, unit: 'unit', roles: ['PLANNER'], scope: ['unit'] };
const DRAFT: PlanDraft = {
  ...emptyPlan('unit'),
  ...{ workType: 'METER_REPLACE', task: 'Replace the meter', customer: 'C-1', leader: 'li' },
  ...{ from: '2026-11-23T00:30:00Z', to: '2026-11-23T09:30:00Z' },
};

let reachable = true;

function show(draft: PlanDraft): void {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Foreseen draft={draft} person={PERSON} plan={undefined} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  reachable = true;
  vi.stubGlobal('fetch', (path: string) => {
    if (path.startsWith('/api/kernel/world')) return Promise.resolve(Response.json(WORLD));
    if (path.startsWith('/api/plans/facts')) {
      return Promise.resolve(reachable ? Response.json(FACTS) : Response.json({ status: 404, code: 'E0' }, { status: 404 }));
    }
    if (path.startsWith('/api/session')) return Promise.resolve(Response.json({ person: PERSON, clock: '2026-11-20T01:00:00Z' }));
    return Promise.resolve(Response.json({ items: [], next: null }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a plan that can be written down shows what would hold it, with clause, marked as a preview', async () => {
  show(DRAFT);
  expect(await screen.findAllByText('HP-RISK-01')).not.toEqual([]);
  expect(screen.getByText('Preview')).toBeTruthy();
  expect(screen.getByText(/server decides/)).toBeTruthy();
  expect(document.querySelector('[data-holdpoint="HP-RISK-01"] .clauses li')?.textContent).not.toBe('');
});

test('while the plan lacks what it needs to be written down nothing is said', () => {
  show({ ...DRAFT, leader: '' });
  expect(screen.queryByTestId('foreseen')).toBeNull();
});

test('without facts the page says that there is no preview, and nothing else', async () => {
  reachable = false;
  show(DRAFT);
  expect(await screen.findByText(/preview is not to be had/)).toBeTruthy();
});
