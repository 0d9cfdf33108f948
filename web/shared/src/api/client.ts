import type { Language } from '../types/common';
import { asError, Unreachable, type ProblemDocument } from './problem';

/** What a call may carry beside its path. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly json?: unknown;
  readonly picture?: Blob;
  readonly version?: number;
  readonly key?: string;
}

/** How often a command that the platform could not take (503) is repeated, and how long it waits between. */
const RETRIES = [400, 1200, 3000];

let spoken: Language = 'en';

/** Chooses the language in which the platform words its problems. */
export function speak(language: Language): void {
  spoken = language;
}

/** Calls the platform and reads its answer as JSON; throws {@link Problem}, {@link Refusal} or {@link Unreachable}. */
export async function call<T>(path: string, how: Call = {}): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const response = await sent(path, how);
    const pause = RETRIES[attempt];
    if (pause !== undefined && repeatable(response, how)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    return read<T>(response);
  }
}

/** Sends a command once, however often the network makes it travel: the key makes the repetition safe. */
export function command<T>(path: string, json: unknown, version?: number): Promise<T> {
  const how = { method: 'POST', json, key: crypto.randomUUID() } as const;
  return call<T>(path, version === undefined ? how : { ...how, version });
}

/** Sends; where the token had run out (403 E1005) it fetches a fresh one and sends once more. */
async function sent(path: string, how: Call): Promise<Response> {
  const response = await send(path, how);
  if (response.status !== 403 || (await code(response.clone())) !== 'E1005') return response;
  await send('/session', {});
  return send(path, how);
}

async function code(response: Response): Promise<string | undefined> {
  const problem: unknown = await response.json().catch(() => undefined);
  return (problem as ProblemDocument | undefined)?.code;
}

async function send(path: string, how: Call): Promise<Response> {
  try {
    return await fetch(`/api${path}`, {
      method: how.method ?? 'GET',
      headers: headers(how),
      body: how.picture ?? (how.json === undefined ? null : JSON.stringify(how.json)),
      credentials: 'same-origin',
    });
  } catch {
    throw new Unreachable();
  }
}

function headers(how: Call): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': spoken === 'zh' ? 'zh-CN' : 'en' });
  if (how.method !== undefined && how.method !== 'GET') headers.set('X-XSRF-TOKEN', token());
  if (how.json !== undefined) headers.set('Content-Type', 'application/json');
  if (how.picture !== undefined) headers.set('Content-Type', how.picture.type);
  if (how.version !== undefined) headers.set('If-Match', `"${how.version}"`);
  if (how.key !== undefined) headers.set('Idempotency-Key', how.key);
  return headers;
}

function token(): string {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? '' : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

/** Reads may always be repeated; a command only with its key. */
function repeatable(response: Response, how: Call): boolean {
  const safe = how.method === undefined || how.method === 'GET' || how.key !== undefined;
  return response.status === 503 && safe;
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  const json = response.headers.get('Content-Type')?.includes('json') === true && text !== '';
  if (response.ok) return (json ? JSON.parse(text) : undefined) as T;
  if (!json) throw asError({ status: response.status });
  throw asError({ ...(JSON.parse(text) as ProblemDocument), status: response.status });
}
