import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../dev/backEnd.ts';
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

test('what is not there is said so, with a way on', async () => {
  await open('/nowhere/at/all', 'wang-qiang');
  expect(await screen.findByText('Not here, or not within your reach')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the permit board' })).toBeTruthy();
});
