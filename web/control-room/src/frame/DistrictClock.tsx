import { day, hourMinute, useDistrictClock, useSpeech } from '@holdpoint/shared';
import { Clock } from '../parts/icons';

/** The time of the district, whose rules it is. */
export function DistrictClock() {
  const { text, language } = useSpeech();
  const now = new Date(useDistrictClock()).toISOString();
  return (
    <span className="district-clock" title={text('app.clock')}>
      <Clock size={16} />
      <span className="visually-hidden">{text('app.clock')}</span>
      <b>{hourMinute(now, language)}</b>
      <span className="wide-only">{day(now, language)}</span>
    </span>
  );
}
