import { expect, test } from 'vitest';
import { en, type TextKey } from './en';
import { fill } from './fill';
import { speechIn } from './speech';
import { zh } from './zh';

const keys = Object.keys(en) as TextKey[];

test('both languages have the same texts, none empty', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  keys.forEach((key) => expect([key, en[key].trim() !== '' && zh[key].trim() !== '']).toEqual([key, true]));
});

test('both languages have the same places to fill', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  keys.forEach((key) => expect([key, places(zh[key])]).toEqual([key, places(en[key])]));
});

test('the Chinese texts are Chinese', () => {
  const hasWords = (key: TextKey) => /\p{Letter}/u.test(en[key].replace(/\{\w+\}/g, ''));
  const foreign = keys.filter((key) => key !== 'app.language' && hasWords(key) && !/\p{Script=Han}/u.test(zh[key]));
  expect(foreign).toEqual([]);
});

test('a place without a value stays visible', () => {
  expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});

test('words of the catalogue come first, own words next, and a bare name last', () => {
  const texts = { en: { 'command.permit': 'permit the work' }, zh: { 'command.permit': '许可工作' } };
  const catalogue = { texts, regime: { name: '', values: {}, tables: {} }, hazards: [], workTypes: [], ticketTypes: [], holdPoints: [] };
  const speech = speechIn('en', catalogue, () => undefined);
  expect(speech.term('command.permit')).toBe('Permit the work');
  expect(speech.term('role.LEADER')).toBe('Work leader');
  expect(speech.term('point.PV-17')).toBe('PV-17');
  expect(speechIn('zh', catalogue, () => undefined).term('command.permit')).toBe('许可工作');
});
