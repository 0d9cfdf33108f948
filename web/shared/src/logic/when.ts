import type { Instant, Language } from '../types/common';

/** The zone of the sites; every time shown is the site's, whatever the reader's own clock says. */
export const SITE_ZONE = 'Asia/Shanghai';

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** Hour and minute on site. */
export function hourMinute(at: Instant, language: Language): string {
  return format(at, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Day, month, hour and minute on site. */
export function dayHourMinute(at: Instant, language: Language): string {
  return format(at, language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Day and month on site. */
export function day(at: Instant, language: Language): string {
  return format(at, language, { day: 'numeric', month: 'short', weekday: 'short' });
}

/** A window on site, its day named once where it begins and ends on the same. */
export function windowText(window: { from: Instant; to: Instant }, language: Language): string {
  const sameDay = day(window.from, language) === day(window.to, language);
  const end = sameDay ? hourMinute(window.to, language) : dayHourMinute(window.to, language);
  return `${dayHourMinute(window.from, language)} – ${end}`;
}

/** Minutes from `now` to `at`; negative once it has passed. */
export function minutesTo(at: Instant, now: number): number {
  return Math.floor((Date.parse(at) - now) / 60_000);
}

/** The value of a `datetime-local` field for an instant, in the site's time. */
export function toLocalField(at: Instant): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: SITE_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
  return parts.replace(' ', 'T');
}

/** The instant of a `datetime-local` field filled in with the site's time (UTC+8, without summer time). */
export function fromLocalField(value: string): Instant {
  return new Date(`${value}:00+08:00`).toISOString();
}

function format(at: Instant, language: Language, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: SITE_ZONE, ...how }).format(new Date(at));
}
