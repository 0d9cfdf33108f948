import { dayHourMinute, hourMinute, minutesTo, nameOf, useDistrictClock, useSpeech, windowText, type TicketView } from '@holdpoint/shared';
import { Link } from 'react-router';
import { Back, Clock, Hold, Place } from '../../parts/icons';
import { RiskTag, StateTag } from '../../parts/tags';

/** Number, task, place, window and how it stands. */
export function TicketHead({ view }: { view: TicketView }) {
  const { text, term, say, language } = useSpeech();
  const { ticket } = view;
  const { suspension, asked } = ticket.work;
  return (
    <div className="ticket-head">
      <p className="crumbs">
        <Link to="/">
          <Back size={16} /> {text('ticket.back')}
        </Link>
        <span>{term(`form.${ticket.content.form}`)}</span>
        <span className="number">{view.number}</span>
        {view.plan !== null && <Link to={`/plans/${view.plan.id}`}>{text('ticket.plan')}</Link>}
        <Link to={`/tickets/${view.id}/briefing`}>{text('ticket.briefing')}</Link>
      </p>
      <div className="title-line">
        <h1>{ticket.content.task}</h1>
        <StateTag state={ticket.state} />
        <RiskTag level={view.level} />
      </div>
      <p className="facts">
        <span>
          <Place size={16} /> {ticket.content.site.address}
        </span>
        <span>
          <Clock size={16} /> {windowText(ticket.window, language)} <Left view={view} />
        </span>
      </p>
      {suspension !== null && (
        <p className="stop-strip">
          <Hold />{' '}
          {text('ticket.suspended', {
            cause: term(`cause.${suspension.cause}`),
            time: hourMinute(suspension.at, language),
            name: say(nameOf(view.people, suspension.by)),
          })}{' '}
          {suspension.released && text('ticket.released')} {suspension.measuresLifted && text('ticket.lifted')}
        </p>
      )}
      {asked !== null && <p className="stop-strip">{text('ticket.asked', { time: dayHourMinute(asked, language) })}</p>}
    </div>
  );
}

function Left({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const now = useDistrictClock();
  if (['TERMINATED', 'ARCHIVED', 'VOID', 'NOT_EXECUTED'].includes(view.ticket.state)) return null;
  const before = minutesTo(view.ticket.window.from, now);
  const left = minutesTo(view.ticket.window.to, now);
  if (left < 0) return <b className="over">{text('ticket.over')}</b>;
  return <b className={left < 30 ? 'over' : 'left'}>{before > 0 ? text('ticket.begins', { n: before }) : text('ticket.minutesLeft', { n: left })}</b>;
}
