import { expect, test } from 'vitest';
import { speechIn } from '../texts/speech';
import type { StandingValue } from '../types/regime';
import { figureOf, found, groups, waits } from './regime';

const english = speechIn('en', undefined, () => undefined);
const value = (unit: string, number: number | null, more: Partial<StandingValue> = {}): StandingValue => ({
  name: 'X', key: '', keyTerm: '', value: number, unit, source: 'a source', confirmed: false, accepted: null, ...more,
});
const read = (unit: string, number: number | null): string => {
  const { figure, unit: of } = figureOf(value(unit, number), english);
  return `${figure} ${of}`.trim();
};

test('a number that stands for a word is read as that word', () => {
  expect([read('SWITCH', 1), read('SWITCH', 0)]).toEqual(['Yes', 'No']);
  expect([read('WEEKDAY', 1), read('WEEKDAY', 7)]).toEqual(['Monday', 'Sunday']);
  expect(read('HOUR_OF_DAY', 17)).toBe('17:00');
  expect(read('COVERAGE', 2)).toBe('All of it');
});

test('a number in parts is read whole, and one that is not given is said not to be', () => {
  expect(read('HUNDREDTHS', 32000)).toBe('320');
  expect(read('TENTHS', 5)).toBe('0.5');
  expect(read('TENTHS_OF_CALORIE', 12)).toBe('1.2 cal/cm²');
  expect(read('MILLIMETRES', null)).toBe('none');
});

test('values of one table stand together, settings each for itself', () => {
  const rows = [value('COUNT', 1, { name: 'A' }), value('COUNT', 2, { name: 'T', key: '1' }), value('COUNT', 3, { name: 'T', key: '2' })];
  expect(groups(rows).map((group) => [group.title, group.values.length])).toEqual([['setting.A', 1], ['table.T', 2]]);
});

test('a value is found by its source, and waits until it is confirmed or accepted', () => {
  expect(found([value('COUNT', 1)], 'SOURCE', english.term)).toHaveLength(1);
  expect(found([value('COUNT', 1)], 'elsewhere', english.term)).toEqual([]);
  expect([waits(value('COUNT', 1)), waits(value('COUNT', 1, { confirmed: true }))]).toEqual([true, false]);
});
