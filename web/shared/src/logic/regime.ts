import type { RegimeValue } from '../types/regime';

/** Whether a value still waits for somebody to accept it by name. */
export function waits(value: RegimeValue): boolean {
  return !value.confirmed && value.accepted === null;
}

/** The text that names a value: a setting by itself, a table by its own text. */
export function titleOf(value: RegimeValue): string {
  return value.key === '' ? `setting.${value.name}` : `table.${value.name}`;
}

/** The values that a search finds, by code, key, words or source. */
export function found(values: readonly RegimeValue[], sought: string, term: (key: string) => string): readonly RegimeValue[] {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') return values;
  return values.filter((value) =>
    `${value.name} ${value.key} ${term(titleOf(value))} ${value.source}`.toLowerCase().includes(wanted),
  );
}
