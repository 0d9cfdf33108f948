import { expect, test } from 'vitest';
import type { Clash } from '../types/clash';
import { bars, clashQuestion, gravestFirst, slotText } from './clashing';
import { emptyPlan } from './planning';

const whole = { ...emptyPlan('QH-GY'), workType: 'METER_REPLACE', customer: 'C-1', leader: 'li-wei', from: '2026-12-01T01:00:00Z', to: '2026-12-01T03:00:00Z' };

test('nothing is asked while place, leader or window are missing or reversed', () => {
  expect(clashQuestion(emptyPlan('QH-GY'))).toBeNull();
  expect(clashQuestion({ ...whole, customer: '' })).toBeNull();
  expect(clashQuestion({ ...whole, to: whole.from })).toBeNull();
  expect(clashQuestion(whole, 'p-1')?.plan).toBe('p-1');
});

test('what has no part in a clash asks nothing anew', () => {
  const arrangements = { voltage: null, tags: [], circumstances: [], attendee: null, recorder: null, coordination: '' };
  const one = clashQuestion({ ...whole, arrangements });
  expect(clashQuestion({ ...whole, task: 'another word', arrangements: { ...arrangements, coordination: 'Li calls Wang' } })).toEqual(one);
  expect(clashQuestion({ ...whole, arrangements: { ...arrangements, tags: ['HOT_WORK'] } })).not.toEqual(one);
});

test('the gravest comes first, then the earlier', () => {
  const clash = (severity: Clash['severity'], from: string) => ({ severity, window: { from, to: from } }) as Clash;
  const sorted = gravestFirst([clash('NOTICE', '2026-12-01T01:00:00Z'), clash('COORDINATE', '2026-12-01T02:00:00Z'), clash('COORDINATE', '2026-12-01T01:00:00Z'), clash('FORBIDDEN', '2026-12-01T09:00:00Z')]);
  expect(sorted.map((one) => one.severity)).toEqual(['FORBIDDEN', 'COORDINATE', 'COORDINATE', 'NOTICE']);
  expect(sorted[1]?.window.from).toBe('2026-12-01T01:00:00Z');
});

test('two windows lie on one line, with what they share', () => {
  const drawn = bars({ from: '2026-12-01T00:00:00Z', to: '2026-12-01T02:00:00Z' }, { from: '2026-12-01T01:00:00Z', to: '2026-12-01T04:00:00Z' });
  expect(drawn.one.start).toBeGreaterThan(0);
  expect(drawn.other.start + drawn.other.length).toBeLessThan(100);
  expect(drawn.both?.start).toBeCloseTo(drawn.other.start);
  expect((drawn.both?.start ?? 0) + (drawn.both?.length ?? 0)).toBeCloseTo(drawn.one.start + drawn.one.length);
  expect(bars({ from: '2026-12-01T00:00:00Z', to: '2026-12-01T01:00:00Z' }, { from: '2026-12-01T01:00:00Z', to: '2026-12-01T02:00:00Z' }).both).toBeNull();
});

test('a proposed window names its day of the week once', () => {
  expect(slotText({ from: '2026-12-01T01:00:00Z', to: '2026-12-01T03:00:00Z' }, 'en')).toBe('Tue 1 Dec 09:00–11:00');
  expect(slotText({ from: '2026-12-01T01:00:00Z', to: '2026-12-01T03:00:00Z' }, 'zh')).toBe('12月1日周二 09:00–11:00');
  expect(slotText({ from: '2026-12-01T01:00:00Z', to: '2026-12-02T03:00:00Z' }, 'en')).toBe('Tue 1 Dec 09:00–2 Dec, 11:00');
});
