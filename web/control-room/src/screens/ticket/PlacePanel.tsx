import { hourMinute, useSpeech, type TicketView } from '@holdpoint/shared';
import { Check, Ring, Warning } from '../../parts/icons';
import { Quick } from '../../parts/Quick';

/** The place by its double designation, and whether it was scanned on site. */
export function PlacePanel({ view }: { view: TicketView }) {
  const { text, term, language } = useSpeech();
  const { site, workType } = view.ticket.content;
  const { place } = view.ticket.checks;
  return (
    <section className="panel" aria-labelledby="place-title">
      <h2 id="place-title">{text('ticket.place')}</h2>
      <dl className="pairs">
        <dt>{text('ticket.box')}</dt>
        <dd>
          {site.boxName} <code>{site.box}</code>
        </dd>
        <dt>{text('ticket.meter')}</dt>
        <dd>
          <code>{site.meter}</code>
        </dd>
        {site.newMeter !== '' && (
          <>
            <dt>{text('ticket.newMeter')}</dt>
            <dd>
              <code>{site.newMeter}</code>
            </dd>
          </>
        )}
        <dt>{text('ticket.customer')}</dt>
        <dd>
          <code>{site.customer}</code>
        </dd>
        <dt>{text('ticket.workType')}</dt>
        <dd>{term(`work.${workType}`)}</dd>
      </dl>
      <p className={place === null ? 'tick no' : place.matches ? 'tick yes' : 'tick bad'}>
        {place === null ? <Ring size={15} /> : place.matches ? <Check size={16} /> : <Warning size={16} />}{' '}
        {place === null ? text('scans.none') : text(place.matches ? 'scans.match' : 'scans.mismatch')}
        {place !== null && <small> {hourMinute(place.at, language)}</small>}
      </p>
      {place !== null && !place.matches && (
        <p className="bad-scan">
          {[place.meter, place.box, place.customer].map((seen) => (
            <code key={seen}>{seen}</code>
          ))}
        </p>
      )}
      <Quick command="scanPlace" />
    </section>
  );
}
