import type { StandingValue } from '../types/regime';

/** Whether a value still waits for somebody to accept it by name. */
export function waits(value: StandingValue): boolean {
  return !value.confirmed && value.accepted === null;
}

/** The text that names a value: a setting by itself, a table by its own text. */
export function titleOf(value: StandingValue): string {
  return value.key === '' ? `setting.${value.name}` : `table.${value.name}`;
}

/** The values that a search finds, by code, key, words or source. */
export function found(values: readonly StandingValue[], sought: string, term: (key: string) => string): readonly StandingValue[] {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') return values;
  return values.filter((value) =>
    `${value.name} ${value.key} ${term(titleOf(value))} ${value.source}`.toLowerCase().includes(wanted),
  );
}
