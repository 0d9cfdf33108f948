import type { Clash, ClashSeverity } from '../types/clash';
import type { Window } from '../types/ticket';
import type { PlanContent } from '../types/plan';
import type { Language } from '../types/common';
import { arranged, type PlanDraft } from './planning';
import { day, dayHourMinute, hourMinute } from './when';

/** A plan as it is written, and the one it replaces. */
export interface ClashQuestion {
  readonly content: PlanContent;
  readonly plan: string | null;
}

/**
 * How clashes are asked for; nothing while place, leader or window are not there, or the window ends before it begins. What has no part
 * in a clash is left out, so that nothing is asked again for a word in the task. Who coordinates releases a clash and is no part of it.
 */
export function clashQuestion(draft: PlanDraft, plan?: string): ClashQuestion | null {
  if ([draft.workType, draft.customer, draft.leader, draft.from, draft.to].includes('')) return null;
  if (Date.parse(draft.from) >= Date.parse(draft.to)) return null;
  const arrangements = { ...arranged(draft), attendee: null, recorder: null, coordination: '' };
  return { content: { ...draft, task: '', newMeter: '', hazards: [], urgentReason: '', arrangements }, plan: plan ?? null };
}

/** The gravest first, and each in order of time. */
export function gravestFirst(clashes: readonly Clash[]): readonly Clash[] {
  const rank: Record<ClashSeverity, number> = { FORBIDDEN: 0, COORDINATE: 1, NOTICE: 2 };
  return [...clashes].sort((one, other) => rank[one.severity] - rank[other.severity] || Date.parse(one.window.from) - Date.parse(other.window.from));
}

/** A window that is proposed, with the day of the week: `Tue 1 Dec 09:00–11:00`. */
export function slotText(slot: Window, language: Language): string {
  const sameDay = day(slot.from, language) === day(slot.to, language);
  const end = sameDay ? hourMinute(slot.to, language) : dayHourMinute(slot.to, language);
  return `${day(slot.from, language)} ${hourMinute(slot.from, language)}–${end}`;
}

/** Where a window lies on a line that holds both, in hundredths of its length. */
export interface Bar {
  readonly start: number;
  readonly length: number;
}

/** Two windows, and what both share, on one line with a little room on either side. */
export function bars(one: Window, other: Window): { readonly one: Bar; readonly other: Bar; readonly both: Bar | null } {
  const times = (window: Window) => [Date.parse(window.from), Date.parse(window.to)] as const;
  const [[a, b], [c, d]] = [times(one), times(other)];
  const room = (Math.max(b, d) - Math.min(a, c)) * 0.04;
  const first = Math.min(a, c) - room;
  const whole = Math.max(b, d) + room - first;
  const bar = (from: number, to: number): Bar => ({ start: ((from - first) / whole) * 100, length: ((to - from) / whole) * 100 });
  const [from, to] = [Math.max(a, c), Math.min(b, d)];
  return { one: bar(a, b), other: bar(c, d), both: from < to ? bar(from, to) : null };
}
