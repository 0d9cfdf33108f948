import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Change } from '../types/feed';
import { gentle, touchedBy } from './feed';

const change = (position: number, id: string): Change => ({
  position,
  stream: 'ticket',
  id,
  version: 1,
  type: 'signedIn',
  at: '2026-11-23T00:00:00Z',
  by: 'li-wei',
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// A shift plays dozens of changes a second; the lists must not be fetched dozens of times a second.
test('a burst of changes asks for each thing once', () => {
  const asked: string[] = [];
  const tell = gentle({
    invalidateQueries: (filter) => {
      asked.push((filter?.queryKey ?? []).join('/'));
      return Promise.resolve();
    },
  });
  for (let position = 0; position < 40; position++) tell(change(position, position % 2 === 0 ? 't-1' : 't-2'));
  expect(asked).toEqual([]);
  vi.runAllTimers();
  expect(asked.sort()).toEqual(['plan', 'ticket/t-1', 'ticket/t-2', 'tickets', 'tools']);
});

test('a plan’s change touches the plan and the lists of plans', () => {
  expect(touchedBy({ ...change(1, 'p-1'), stream: 'plan' })).toEqual([['plan', 'p-1'], ['plans']]);
});
