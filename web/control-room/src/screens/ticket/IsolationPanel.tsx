import { Problem, useSpeech, useTicketIsolation, type TicketView } from '@holdpoint/shared';
import { IsolationNotes, StillFed } from '../../parts/isolation/IsolationNotes';
import { IsolationPicture } from '../../parts/isolation/IsolationPicture';
import { Check } from '../../parts/icons';
import { IsolationMap } from '../../parts/map/IsolationMap';

/** What can feed the place of a ticket, as a single-line picture: what the network asks for, and how its points stand. */
export function IsolationPanel({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const isolation = useTicketIsolation(view.id, view.version);
  if (isolation.data === undefined) {
    return isolation.error instanceof Problem && isolation.error.status === 404 ? <Unknown /> : null;
  }
  const { needed, points, proposed, actual } = isolation.data;
  return (
    <section className="panel" aria-labelledby="isolation-title">
      <h2 id="isolation-title">{text('isolation.title')}</h2>
      <p className="quiet">{text('isolation.lead')}</p>
      {proposed.length > 0 && <StillFed lead={text('isolation.stillFed')} remaining={proposed} />}
      <p className={actual.length === 0 ? 'free-line' : 'quiet'} data-testid="zone-now">
        {actual.length === 0 && <Check size={16} />} {actual.length === 0 ? text('isolation.dead') : text('isolation.live')}
      </p>
      <IsolationPicture isolation={needed} standings={points} />
      <IsolationNotes isolation={needed} />
      <IsolationMap isolation={needed} />
    </section>
  );
}

function Unknown() {
  const { text } = useSpeech();
  return (
    <section className="panel" aria-labelledby="isolation-title">
      <h2 id="isolation-title">{text('isolation.title')}</h2>
      <p className="quiet">{text('isolation.none')}</p>
    </section>
  );
}
