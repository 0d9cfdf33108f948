import type { HazardSuggestion } from '../types/plan';
import { arranged, type PlanDraft } from './planning';

/** The circumstance without which no alert counts. */
export const WEATHER_ALERT = 'WEATHER_ALERT';

/**
 * How hazards are asked for: what the draft says so far, and the alerts that the planner names while the plan states that one is
 * forecast. Empty while the kind of work is not chosen. `plan` is the plan that is written anew.
 */
export function suggestionQuery(draft: PlanDraft, weather: readonly string[], plan?: string): string {
  if (draft.workType === '') return '';
  const { voltage, tags, circumstances } = arranged(draft);
  const query = new URLSearchParams({ workType: draft.workType });
  if (draft.customer !== '') query.set('customer', draft.customer);
  if (plan !== undefined) query.set('plan', plan);
  if (voltage !== null) query.set('voltage', voltage);
  new Set(draft.night ? [...tags, 'NIGHT'] : tags).forEach((tag) => query.append('tag', tag));
  if (circumstances.includes(WEATHER_ALERT)) weather.forEach((alert) => query.append('weather', alert));
  return query.toString();
}

type Because = HazardSuggestion['because'][number];

/**
 * What is particular to this job first, then what its kind of work always brings, each in the order of the catalogue; and of the
 * reasons for one hazard those first that are particular to this job.
 */
export function particularFirst(suggestions: readonly HazardSuggestion[]): readonly HazardSuggestion[] {
  const particular = (why: Because) => why.about !== 'WORK';
  const usual = (why: Because) => !particular(why);
  const sorted = suggestions.map(({ hazard, because }) => ({ hazard, because: [...because.filter(particular), ...because.filter(usual)] }));
  return [...sorted.filter((one) => one.because.some(particular)), ...sorted.filter((one) => one.because.every(usual))];
}
