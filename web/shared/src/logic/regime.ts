import type { Speech } from '../texts/speech';
import type { StandingValue } from '../types/regime';

/** A setting by itself, or the values of one table. */
export interface ValueGroup {
  readonly name: string;
  readonly title: string;
  readonly values: readonly StandingValue[];
}

/** Whether a value still waits for somebody to accept it by name. */
export function waits(value: StandingValue): boolean {
  return !value.confirmed && value.accepted === null;
}

/** The text that names a value: a setting by itself, a table by its own text. */
export function titleOf(value: StandingValue): string {
  return value.key === '' ? `setting.${value.name}` : `table.${value.name}`;
}

/** The values that a search finds, by code, key, words or source. */
export function found(values: readonly StandingValue[], sought: string, term: Speech['term']): readonly StandingValue[] {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') return values;
  return values.filter((value) =>
    `${value.name} ${value.key} ${term(titleOf(value))} ${term(value.keyTerm)} ${value.source}`.toLowerCase().includes(wanted),
  );
}

/** Values of one table together, in the order in which they come. */
export function groups(values: readonly StandingValue[]): readonly ValueGroup[] {
  const together = new Map<string, StandingValue[]>();
  for (const value of values) {
    const title = titleOf(value);
    together.set(title, [...(together.get(title) ?? []), value]);
  }
  return [...together].map(([title, all]) => ({ name: all[0]?.name ?? '', title, values: all }));
}

const LEVELS = ['I', 'II', 'III', 'IV', 'V'];
const METHODS = ['LEC', 'LS', 'SEP'];
const COVERAGES = ['regime.coverage0', 'regime.coverage1', 'regime.coverage2'] as const;

/** Units whose numbers stand for words. */
const IN_WORDS: Readonly<Record<string, (value: number, speech: Speech) => string | undefined>> = {
  SWITCH: (value, { text }) => text(value === 0 ? 'regime.no' : 'regime.yes'),
  LEVEL: (value, { term }) => term(`risk.${LEVELS[value - 1]}`),
  RANK: (value, { term }) => term(`rank.${value}`),
  METHOD: (value, { term }) => term(`method.${METHODS[value - 1]}`),
  COVERAGE: (value, { text }) => text(COVERAGES[value as 0 | 1 | 2]),
  HOUR_OF_DAY: (value) => `${value}:00`,
  // 5 January 1970 was a Monday.
  WEEKDAY: (value, { language }) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format((value + 3) * 86_400_000),
};

/** Units that are counted in parts: how many parts are one, and the text of the whole. */
const IN_PARTS: Readonly<Record<string, readonly [number, string]>> = {
  TENTHS: [10, ''],
  HUNDREDTHS: [100, ''],
  TENTHS_OF_PERCENT: [10, 'unit.PERCENT'],
  TENTHS_OF_CALORIE: [10, 'unit.CALORIE'],
  HUNDREDTHS_OF_POINT: [100, 'unit.POINT'],
};

/** A value as people read it: a word where the number stands for one, else the number and its unit. */
export function figureOf(value: StandingValue, speech: Speech): { readonly figure: string; readonly unit: string } {
  if (value.value === null) return { figure: speech.text('regime.notGiven'), unit: '' };
  const word = IN_WORDS[value.unit]?.(value.value, speech);
  if (word !== undefined) return { figure: word, unit: '' };
  const [parts, unit] = IN_PARTS[value.unit] ?? [1, value.unit === 'COUNT' ? '' : `unit.${value.unit}`];
  const figure = new Intl.NumberFormat(speech.language).format(value.value / parts);
  return { figure, unit: unit === '' ? '' : lower(speech.term(unit)) };
}

/** A unit stands after its number as it is written; only a word loses its capital. */
function lower(unit: string): string {
  return /^[A-Z][a-z]{2,}/.test(unit) && unit !== 'Beaufort' ? unit.charAt(0).toLowerCase() + unit.slice(1) : unit;
}
