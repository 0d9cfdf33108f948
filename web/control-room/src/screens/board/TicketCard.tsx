import { useSpeech, windowText, type BoardRow } from '@holdpoint/shared';
import { Link } from 'react-router';
import { Arrow, Clock, Hold, Lock, People, Place } from '../../parts/icons';
import { RiskTag, StateTag } from '../../parts/tags';

/** A live ticket on the board: what it waits for is the largest thing on it. */
export function TicketCard({ row }: { row: BoardRow }) {
  const { text, say, language } = useSpeech();
  return (
    <article className="ticket-card" data-ticket={row.id}>
      <p className="tags">
        <StateTag state={row.state} />
        <RiskTag level={row.level} />
      </p>
      <Waits row={row} />
      <h3>
        <Link to={`/tickets/${row.id}`}>{row.task}</Link>
      </h3>
      <p className="quiet">
        <Place size={15} /> {row.address} · {row.box}
      </p>
      <p className="quiet">
        <Clock size={15} /> {windowText(row.window, language)}
      </p>
      <p className="card-foot">
        <span>{row.number}</span>
        <span>{say(row.leader.name)}</span>
        <Counts row={row} />
        <span className="visually-hidden">{text('col.site')}</span>
      </p>
    </article>
  );
}

/** What the ticket waits for, who must act, and how much holds it. */
export function Waits({ row }: { row: BoardRow }) {
  const { text, term } = useSpeech();
  if (row.next === null) return <p className="waits waits-free">{text('board.nothingNext')}</p>;
  const held = row.next.reasons.length;
  return (
    <div className={held > 0 ? 'waits waits-held' : 'waits waits-free'}>
      <b>
        <Arrow size={17} /> {term(`command.${row.next.command}`)}
      </b>
      <span>
        {text('board.by')} {row.next.by.map((role) => term(`role.${role}`)).join(' / ')}
      </span>
      <span className="waits-count">
        {held > 0 && <Hold size={15} />} {held > 0 ? text('board.held', { n: held }) : text('board.free')}
      </span>
    </div>
  );
}

/** People on site, and locks and earths on. */
export function Counts({ row }: { row: BoardRow }) {
  const { text } = useSpeech();
  return (
    <>
      <span title={text('board.onSite', { n: row.signedIn })}>
        <People size={15} /> {row.signedIn}
        <span className="visually-hidden">{text('board.onSite', { n: row.signedIn })}</span>
      </span>
      <span title={text('board.locks', { n: row.locks })}>
        <Lock size={15} /> {row.locks}
        <span className="visually-hidden">{text('board.locks', { n: row.locks })}</span>
      </span>
    </>
  );
}
