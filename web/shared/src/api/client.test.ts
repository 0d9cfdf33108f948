import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call, command, speak } from './client';
import { Problem, Refusal, Unreachable } from './problem';

interface Sent {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

let sent: Sent[] = [];

/** Answers the calls in turn and keeps what was sent. */
function platform(...answers: (() => Response)[]): void {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    sent.push({ path, headers: init.headers as Headers, body: String(init.body) });
    const next = answers.shift();
    if (next === undefined) throw new TypeError('no network');
    return Promise.resolve(next());
  });
}

const json = (status: number, body: unknown) => () =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });

beforeEach(() => {
  sent = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// The key is what makes the repetition safe: it must be the same one both times.
test('a command that the platform could not take is sent again with the same key', async () => {
  platform(json(503, { status: 503, code: 'E5001' }), json(200, { id: 't-1' }));
  const answer = command<{ id: string }>('/tickets/t-1/commands', { type: 'permit' });
  await vi.runAllTimersAsync();
  expect((await answer).id).toBe('t-1');
  const keys = sent.map((one) => one.headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
});

test('each command has a key of its own', async () => {
  platform(json(200, {}), json(200, {}));
  await command('/tickets/t-1/commands', { type: 'start' });
  await command('/tickets/t-1/commands', { type: 'start' });
  expect(sent[0]?.headers.get('Idempotency-Key')).not.toBe(sent[1]?.headers.get('Idempotency-Key'));
});

test('an unsafe call without a key is not repeated', async () => {
  platform(json(503, { status: 503, code: 'E5001' }));
  await expect(call('/session', { method: 'POST', json: {} })).rejects.toBeInstanceOf(Problem);
  expect(sent).toHaveLength(1);
});

test('a refusal carries every reason', async () => {
  const reason = { holdPoint: 'HP-LOCK-02', text: { en: 'a', zh: 'b' }, clauses: [], evidence: [], remedies: [] };
  platform(json(409, { status: 409, code: 'E4001', held: [reason, { ...reason, holdPoint: 'HP-TEST-01' }] }));
  const error: unknown = await command('/tickets/t-1/commands', { type: 'permit' }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).held.map((one) => one.holdPoint)).toEqual(['HP-LOCK-02', 'HP-TEST-01']);
});

test('another 409 is a problem, not a refusal', async () => {
  platform(json(409, { status: 409, code: 'E3003', title: 'Being decided' }));
  const error: unknown = await command('/tickets/t-1/commands', { type: 'permit' }).catch((caught: unknown) => caught);
  expect(error).not.toBeInstanceOf(Refusal);
  expect((error as Problem).code).toBe('E3003');
});

test('no network is told apart from an answer', async () => {
  platform();
  await expect(call('/tickets')).rejects.toBeInstanceOf(Unreachable);
});

test('a token that ran out is fetched anew and the call sent once more', async () => {
  platform(json(403, { status: 403, code: 'E1005' }), json(200, {}), json(200, { ok: true }));
  document.cookie = 'XSRF-TOKEN=fresh';
  expect(await command<{ ok: boolean }>('/plans', {})).toEqual({ ok: true });
  expect(sent.map((one) => one.path)).toEqual(['/api/plans', '/api/session', '/api/plans']);
  expect(sent[2]?.headers.get('X-XSRF-TOKEN')).toBe('fresh');
});

test('problems are asked for in the language of the page', async () => {
  platform(json(200, {}));
  speak('zh');
  await call('/tickets');
  speak('en');
  expect(sent[0]?.headers.get('Accept-Language')).toBe('zh-CN');
});
