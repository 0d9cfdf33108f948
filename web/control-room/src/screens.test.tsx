import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../dev/backEnd.ts';
import { TICKET } from '../dev/fixtures.ts';
import { App } from './App';

// A machine that builds other things at the same time draws slowly.
configure({ asyncUtilTimeout: 10_000 });

const KERNEL = join(process.cwd(), '../../kernel/src/main/resources/holdpoint');
const file = (name: string): unknown => JSON.parse(readFileSync(join(KERNEL, name), 'utf8'));

/** The screens over the small back end of `dev/`, which answers like the platform and refuses every command. */
async function open(path: string, person?: string): Promise<void> {
  answer('DELETE', '/session', '', file);
  if (person !== undefined) answer('POST', '/demo/session', JSON.stringify({ person }), file);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await act(() => Promise.resolve());
}

beforeEach(() => {
  localStorage.setItem('holdpoint.language', 'en');
  vi.stubGlobal('EventSource', class {
    addEventListener(): void {}
    close(): void {}
  });
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const { status, json } = answer(init.method ?? 'GET', path.replace(/^\/api/, ''), String(init.body), file);
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const body = status === 204 ? null : JSON.stringify(json);
    return Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('nobody signed in: the demo offers its persons by what they do', async () => {
  await open('/');
  expect(await screen.findByRole('button', { name: /Wang Qiang/ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Permitter' })).toBeTruthy();
});

test('the board says for each ticket what it waits for and who must act', async () => {
  await open('/', 'wang-qiang');
  const card = (await screen.findByText('Replace the meter of customer 4106620001')).closest('article');
  expect(card?.textContent).toContain('Permit the work');
  expect(card?.textContent).toContain('Work permitter');
  expect(card?.textContent).toContain('2 to be met');
});

test('the next panel names everything that holds the permit, and offers the permitter what releases it', async () => {
  await open('/tickets/t-1', 'wang-qiang');
  expect(await screen.findByRole('heading', { name: 'Permit the work' })).toBeTruthy();
  expect(screen.getByText('Held by 2 conditions')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Lock the point – PV-17/ })).toBeTruthy();
  expect(screen.getAllByText('to be confirmed by the utility').length).toBeGreaterThan(0);
});

test('somebody else is told who must act instead of being offered it', async () => {
  await open('/tickets/t-1', 'gao-yan');
  expect((await screen.findAllByText(/Wang Qiang \(Work permitter\)/)).length).toBeGreaterThan(0);
});

test('a refusal shows every reason at once and leads to what releases it', async () => {
  await open('/tickets/t-1', 'wang-qiang');
  const ask = await screen.findAllByRole('button', { name: /Permit the work/ });
  fireEvent.click(ask[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: 'Ask the platform now' }));
  const refusal = await screen.findByTestId('refusal');
  expect([...refusal.querySelectorAll('[data-holdpoint]')].map((one) => one.getAttribute('data-holdpoint'))).toEqual(['HP-LOCK-02', 'HP-TEST-01']);
  fireEvent.click([...refusal.querySelectorAll('button')].find((one) => one.textContent?.includes('Lock the point')) as HTMLElement);
  expect(await screen.findByText(/Still missing: Lock, Picture/)).toBeTruthy();
});

test('the language changes on the spot', async () => {
  await open('/tickets/t-1', 'wang-qiang');
  fireEvent.click(await screen.findByRole('button', { name: '简体中文' }));
  await waitFor(() => expect(screen.getByText('有 2 项条件未满足')).toBeTruthy());
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('a new plan suggests hazards and has none ticked', async () => {
  await open('/plans/new', 'chen-jing');
  await screen.findByRole('heading', { name: 'New plan' });
  const ticks = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(ticks.length).toBeGreaterThan(10);
  expect(ticks.filter((one) => one.checked)).toEqual([]);
});

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-hazard]')];
const row = (hazard: string): HTMLElement => {
  const found = rows().find((one) => one.dataset['hazard'] === hazard);
  if (found === undefined) throw new Error(`${hazard} is not there`);
  return found;
};
const tick = (hazard: string): HTMLInputElement => row(hazard).querySelector('input[type=checkbox]') as HTMLInputElement;
const suggested = (): readonly string[] => rows().filter((one) => one.querySelector('.because') !== null).map((one) => one.dataset['hazard'] ?? '');
const ticked = (): readonly string[] => rows().filter((one) => tick(one.dataset['hazard'] ?? '').checked).map((one) => one.dataset['hazard'] ?? '');

/** Chooses in one of the form's lists, as a mouse does. */
async function choose(label: string, option: string): Promise<void> {
  const list = screen.getByLabelText(label);
  fireEvent.mouseDown(list);
  const options = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.ant-select-item-option')].filter((one) => one.textContent === option);
    expect(found.length).toBeGreaterThan(0);
    return found;
  });
  fireEvent.click(options.at(-1) as HTMLElement);
}

test('before the kind of work is chosen nothing is suggested, and afterwards nothing is ticked', async () => {
  await open('/plans/new', 'chen-jing');
  expect(await screen.findByText(/Choose the kind of work/)).toBeTruthy();
  expect(suggested()).toEqual([]);
  await choose('Kind of work', 'Mount a meter before energising');
  await waitFor(() => expect(suggested()).toEqual(['H12', 'H13', 'H16']));
  expect(screen.getByText('Suggested for this job (3)')).toBeTruthy();
  expect(rows().slice(0, 3).map((one) => one.dataset['hazard'])).toEqual(['H12', 'H13', 'H16']);
  expect(row('H12').textContent).toContain('Suggested Because: It belongs to this work.');
  expect(document.getElementById(tick('H12').getAttribute('aria-describedby') ?? '')?.textContent).toContain('Because');
  expect(ticked()).toEqual([]);
  expect(row('H12').querySelector('.hazard-more')).toBeNull();
});

test('what the plan says changes the suggestions and leaves every tick as it was', async () => {
  await open('/plans/p-1/edit', 'chen-jing');
  await waitFor(() => expect(suggested()).toContain('H08'));
  expect(suggested()[0]).toBe('H08');
  expect(row('H08').textContent).toContain('The place has a source beside the network.');
  expect(ticked().slice().sort()).toEqual(['H01', 'H08']);
  expect(suggested()).not.toContain('H65');
  await choose('Special about the place or the way of working', 'In a room with SF6');
  await waitFor(() => expect(suggested()).toContain('H65'));
  expect(ticked().slice().sort()).toEqual(['H01', 'H08']);
  fireEvent.click(tick('H65'));
  await choose('Kind of work', 'Mount a meter before energising');
  await waitFor(() => expect(suggested()).not.toContain('H01'));
  expect(ticked().slice().sort()).toEqual(['H01', 'H08', 'H65']);
  expect(screen.getByText('Chosen without being suggested (1)')).toBeTruthy();
  expect(row('H01').closest('details')).toBeNull();
});

test('alerts are named only where the plan states one, and bring their hazards', async () => {
  await open('/plans/p-1/edit', 'chen-jing');
  await waitFor(() => expect(suggested()).toContain('H08'));
  expect(screen.queryByLabelText('Which alerts')).toBeNull();
  await choose('Circumstances that raise the risk', 'A weather alert is forecast');
  await screen.findByLabelText('Which alerts');
  expect(suggested()).not.toContain('H43');
  await choose('Which alerts', 'Thunder and lightning');
  await waitFor(() => expect(suggested()).toContain('H43'));
  expect(ticked().slice().sort()).toEqual(['H01', 'H08']);
});

test('suggestions speak both languages', async () => {
  await open('/plans/p-1/edit', 'chen-jing');
  await waitFor(() => expect(suggested()).toContain('H08'));
  fireEvent.click(screen.getByRole('button', { name: '简体中文' }));
  await waitFor(() => expect(row('H08').textContent).toContain('建议 原因： 现场有其他电源。 属于该类作业。'));
});

test('where the suggestions do not load, the whole catalogue is there and it is said so', async () => {
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    path.includes('/hazard-suggestions')
      ? Promise.resolve(new Response('{"status":404,"code":"E2006"}', { status: 404, headers: { 'Content-Type': 'application/problem+json' } }))
      : all(path, init),
  );
  await open('/plans/p-1/edit', 'chen-jing');
  expect(await screen.findByText(/The suggestions did not load/)).toBeTruthy();
  expect(suggested()).toEqual([]);
  expect(rows().length).toBe(74);
  expect(document.querySelector('details')?.open).toBe(true);
  expect(ticked().slice().sort()).toEqual(['H01', 'H08']);
});

test('why work is done live is chosen from the accepted reasons and said in words', async () => {
  const content = { ...TICKET.ticket.content, form: 'LIVE_WORK' };
  const draft = { ...TICKET, ticket: { ...TICKET.ticket, state: 'DRAFT', content }, actions: [{ command: 'revise', allowed: true, reasons: [], warnings: [] }] };
  const sent: { content: { particulars: { fields: Record<string, string> } } }[] = [];
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (path === '/api/tickets/t-1/commands') sent.push(JSON.parse(String(init.body)) as (typeof sent)[number]);
    return path.startsWith('/api/tickets/t-1') && !path.endsWith('/isolation') ? Promise.resolve(Response.json(draft)) : all(path, init);
  });
  await open('/tickets/t-1', 'li-wei');
  fireEvent.click(await screen.findByText('Particulars of the form'));
  const list = await screen.findByLabelText('Why it is done live');
  expect(list.tagName).toBe('INPUT');
  fireEvent.mouseDown(list);
  await waitFor(() => {
    const options = [...document.querySelectorAll('.ant-select-item-option')].map((one) => one.textContent);
    expect(options).toEqual(['Dead work is not possible', 'An outage would be the greater hazard', 'Testing or fault location under voltage']);
  });
  await choose('Why it is done live', 'An outage would be the greater hazard');
  fireEvent.change(screen.getByLabelText('The particular case in words'), { target: { value: 'the only feeder of a hospital' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep the particulars' }));
  await waitFor(() => expect(sent.length).toBe(1));
  expect(sent[0]?.content.particulars.fields).toEqual({ JUSTIFICATION: 'GREATER_HAZARD: the only feeder of a hospital' });
});

test('a draft is revised in place, and what asks for it leads there', async () => {
  const reason = { holdPoint: 'HP-LIVEPARTS-02', text: { en: 'No guardian.', zh: '无监护人。' }, clauses: [], evidence: [], remedies: [
    { type: 'act', by: 'LEADER', person: null, command: 'revise', target: '', text: { en: 'revise', zh: '修改' } },
  ] };
  const draft = {
    ...TICKET,
    ticket: { ...TICKET.ticket, state: 'DRAFT' },
    next: [{ command: 'submit', by: ['LEADER'], persons: ['li-wei'], reasons: [reason] }],
    actions: [{ command: 'revise', allowed: true, reasons: [], warnings: [] }],
  };
  const sent: { type: string; content: { task: string; guardian: string | null; members: readonly string[] } }[] = [];
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (path === '/api/tickets/t-1/commands') sent.push(JSON.parse(String(init.body)) as (typeof sent)[number]);
    return path.startsWith('/api/tickets/t-1') && !path.endsWith('/isolation') ? Promise.resolve(Response.json(draft)) : all(path, init);
  });
  await open('/tickets/t-1', 'li-wei');
  fireEvent.click(await screen.findByRole('button', { name: 'Change what is filled in' }));
  const task = await screen.findByLabelText('Task, in words');
  expect(task.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(task);
  fireEvent.change(task, { target: { value: 'Replace the meter and seal the box' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep the changes' }));
  await waitFor(() => expect(sent.length).toBe(1));
  expect(sent[0]?.type).toBe('revise');
  expect(sent[0]?.content).toEqual({ ...TICKET.ticket.content, task: 'Replace the meter and seal the box' });
});

test('what is not there is said so, with a way on', async () => {
  await open('/nowhere/at/all', 'wang-qiang');
  expect(await screen.findByText('Not here, or not within your reach')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the permit board' })).toBeTruthy();
});
