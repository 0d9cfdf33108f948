import { hourMinute, isIsolating, pictureFor, useSpeech, type Point, type TicketView } from '@holdpoint/shared';
import { Bolt, Check, Lock, Unlocked } from '../../parts/icons';
import { Picture } from '../../parts/Picture';
import { Quick } from '../../parts/Quick';

/** Every source with its isolation point: open or closed, locked or not, earthed or not. */
export function Sources({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const { register, checks } = view.ticket;
  return (
    <section className="panel" aria-labelledby="sources-title">
      <h2 id="sources-title">{text('sources.title')}</h2>
      <ul className="points">
        {Object.entries(register.points).map(([id, point]) => (
          <li key={id} className={secured(point) ? 'point secured' : isIsolating(view.ticket) ? 'point unsecured' : 'point'} data-point={id}>
            <PointRow id={id} point={point} view={view} />
          </li>
        ))}
      </ul>
      <p className="earths">
        {isIsolating(view.ticket) && Object.keys(register.earths).length === 0 && checks.earthWaiver === null && text('sources.earthOpen')}
        {checks.earthWaiver !== null && text('sources.earthWaived', { reason: checks.earthWaiver })}
      </p>
      <span className="form-acts">
        <Quick command="applyEarth" />
        <Quick command="waiveEarth" />
        <Quick command="reportSource" />
      </span>
    </section>
  );
}

function secured(point: Point): boolean {
  return point.openedAt !== null && point.locks.length > 0;
}

function PointRow(props: { id: string; point: Point; view: TicketView }) {
  const { text, term, language } = useSpeech();
  const { id, point, view } = props;
  const listed = view.ticket.content.sources.some((source) => source.point === id);
  const picture = pictureFor(view, 'point', id);
  const earths = Object.entries(view.ticket.register.earths).filter(([, at]) => at === id);
  return (
    <>
      <p className="point-name">
        <Bolt size={17} />
        <b>{point.source.name}</b> <code>{id}</code>
        <small>{term(`source.${point.source.kind}`)}</small>
        {!listed && <span className="tag tone-hold">{text('sources.unlisted')}</span>}
      </p>
      <ul className="ticks">
        <li className={point.openedAt === null ? 'tick no' : 'tick yes'}>
          {point.openedAt === null ? <Bolt size={15} /> : <Check size={15} />}{' '}
          {text(point.openedAt === null ? 'sources.closed' : 'sources.open')}
          {point.openedAt !== null && <small> {hourMinute(point.openedAt, language)}</small>}
        </li>
        <li className={point.locks.length === 0 ? 'tick no' : 'tick yes'}>
          {point.locks.length === 0 ? <Unlocked size={15} /> : <Lock size={15} />}{' '}
          {point.locks.length === 0 ? text('sources.unlocked') : `${text('sources.locked')} ${point.locks.join(', ')}`}
        </li>
        {earths.map(([earth]) => (
          <li key={earth} className="tick yes">
            <Check size={15} /> {text('sources.earth', { earth })} <Quick command="removeEarth" target={earth} />
          </li>
        ))}
      </ul>
      <span className="form-acts">
        {point.openedAt === null && <Quick command="openPoint" target={id} />}
        {point.openedAt !== null && point.locks.length === 0 && <Quick command="lockPoint" target={id} />}
        {point.locks.length > 0 && <Quick command="removeLock" target={id} />}
        {point.openedAt !== null && point.locks.length === 0 && <Quick command="restore" target={id} />}
      </span>
      {picture !== undefined && <Picture hash={picture} what={point.source.name} />}
    </>
  );
}
