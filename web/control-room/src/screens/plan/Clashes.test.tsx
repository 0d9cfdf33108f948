import { emptyPlan, Speaking, type Clash, type Clashes as Found, type Language, type PlanDraft } from '@holdpoint/shared';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLASHES } from '../../../dev/clashes.ts';
import { Clashes } from './Clashes';

configure({ asyncUtilTimeout: 10_000 });

const WHOLE: PlanDraft = { ...emptyPlan('QH-GY'), workType: 'METER_REPLACE', customer: 'C-1', leader: 'li-wei', from: '2026-11-23T00:00:00Z', to: '2026-11-23T09:00:00Z' };
const asked: { content: PlanDraft; plan: string | null }[] = [];

function Editor({ first }: { first: PlanDraft }) {
  const [draft, write] = useState(first);
  return (
    <>
      <Clashes draft={draft} plan="p-1" set={(change) => write((old) => ({ ...old, ...change }))} />
      <output>{JSON.stringify({ from: draft.from, to: draft.to, how: draft.arrangements?.coordination })}</output>
    </>
  );
}

function open(answer: Found | number, first = WHOLE, language: Language = 'en'): void {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (!path.endsWith('/plans/clashes')) return Promise.resolve(Response.json({}, { status: 404 }));
    asked.push(JSON.parse(String(init.body)) as (typeof asked)[number]);
    return Promise.resolve(typeof answer === 'number' ? Response.json({ status: answer, code: 'E2002' }, { status: answer, headers: { 'Content-Type': 'application/problem+json' } }) : Response.json(answer));
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Speaking language={language} catalogue={undefined} switchLanguage={() => undefined}>
          <Editor first={first} />
        </Speaking>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeEach(() => asked.splice(0));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('nothing is asked before place, leader and window are there', async () => {
  open(CLASHES, emptyPlan('QH-GY'));
  expect(await screen.findByText(/Fill in kind of work/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test('what clashes is told with how gravely, why, with whom and when', async () => {
  open(CLASHES);
  const row = (await screen.findByText('Behind one isolation point')).closest('li');
  expect(row?.textContent).toContain('Only if coordinated');
  expect(row?.textContent).toContain('isolation point PV-17');
  expect(row?.textContent).toContain('Led by Wang Qiang');
  expect(row?.textContent).toContain('Both at once: 23 Nov, 09:00 – 11:00');
  expect(row?.textContent).toContain('to be confirmed by the utility');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/plans/p-2');
  expect(row?.querySelectorAll('.clash-track svg, .tag svg').length).toBe(1);
  expect(asked[0]?.plan).toBe('p-1');
});

test('the nearest free slot fills in the window', async () => {
  open(CLASHES);
  fireEvent.click(await screen.findByRole('button', { name: 'Use the nearest free slot: Mon 23 Nov 11:00–20:00' }));
  await waitFor(() => expect(document.querySelector('output')?.textContent).toContain('"from":"2026-11-23T03:00:00Z","to":"2026-11-23T12:00:00Z"'));
});

test('who coordinates is filled in right there, and asks nothing anew', async () => {
  open(CLASHES);
  fireEvent.change(await screen.findByLabelText(/Who coordinates/), { target: { value: 'Li Wei calls Wang Qiang' } });
  await screen.findByText('Coordinated');
  expect(document.querySelector('output')?.textContent).toContain('"how":"Li Wei calls Wang Qiang"');
  await new Promise((rest) => setTimeout(rest, 600));
  expect(asked.length).toBe(1);
});

test('what is never done together asks for no coordination, and comes first', async () => {
  const forbidden = { ...CLASHES.clashes[0], rule: 'HP-CLASH-04', severity: 'FORBIDDEN', why: { en: 'A test on work', zh: '试验' } } as Clash;
  open({ ...CLASHES, clashes: [...CLASHES.clashes, forbidden] });
  await screen.findByText('Never at the same time');
  expect([...document.querySelectorAll('[data-clash]')].map((one) => one.getAttribute('data-clash'))).toEqual(['HP-CLASH-04', 'HP-CLASH-01']);
  cleanup();
  open({ ...CLASHES, clashes: [forbidden] });
  await screen.findByText('Never at the same time');
  expect(screen.queryByLabelText(/Who coordinates/)).toBeNull();
});

test('of a plan out of reach only the unit and the window are told', async () => {
  open({ ...CLASHES, clashes: [{ ...CLASHES.clashes[0], other: null } as Clash] });
  expect(await screen.findByText(/A plan of unit QH-GY/)).toBeTruthy();
  expect(document.querySelector('.clash a')).toBeNull();
});

test('no clash, no free slot and no answer are each said', async () => {
  open({ clashes: [], deprived: [], free: null });
  expect(await screen.findByText('No other plan clashes with this one.')).toBeTruthy();
  cleanup();
  open({ ...CLASHES, free: null });
  expect(await screen.findByText(/nothing of this length is free/)).toBeTruthy();
  cleanup();
  open(400);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be looked at');
});

test('an outage that a key customer feels is told', async () => {
  open({ clashes: [], deprived: [{ customer: 'C-9', need: 'HOSPITAL', text: { en: 'hospital', zh: '医院' } }], free: null }, WHOLE, 'zh');
  expect(await screen.findByText(/将中断 C-9 的供电（医院）/)).toBeTruthy();
  expect(screen.getByLabelText(/由谁协调/)).toBeTruthy();
});
