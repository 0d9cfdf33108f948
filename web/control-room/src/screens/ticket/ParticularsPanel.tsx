import { justified, useSpeech, type TicketView } from '@holdpoint/shared';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** What the form says beyond what every form says; nothing where it says nothing. */
export function ParticularsPanel({ view }: { view: TicketView }) {
  const { text, term } = useSpeech();
  const more = view.ticket.content.particulars;
  if (more === null) return null;
  return (
    <section className="panel" aria-labelledby="particulars-title">
      <h2 id="particulars-title">{text('particulars.title')}</h2>
      {more.tags.length > 0 && (
        <p className="tags">
          {more.tags.map((tag) => (
            <span key={tag} className="tag tone-plain">
              {term(`tag.${tag}`)}
            </span>
          ))}
        </p>
      )}
      <dl className="signed">
        {more.voltage !== null && <Said label={text('particulars.voltage')}>{term(`voltage.${more.voltage}`)}</Said>}
        {more.parent !== null && (
          <Said label={text('particulars.parent')}>
            <Link to={`/tickets/${more.parent}`}>{text('ticket.open')}</Link>
          </Said>
        )}
        {more.isolations.map((certificate) => (
          <Said key={certificate} label={text('particulars.isolations')}>
            <Link to={`/tickets/${certificate}`}>{term('form.ISOLATION_CERTIFICATE')}</Link>
          </Said>
        ))}
        {more.secondUnit !== null && <Said label={text('particulars.secondUnit')}>{more.secondUnit}</Said>}
        {Object.entries(more.fields).map(([field, words]) => (
          <Said key={field} label={term(`particular.${field}`)}>
            {field === 'JUSTIFICATION' ? said(words, term) : words}
          </Said>
        ))}
      </dl>
      {more.customerPermit && <p className="statement">{text('particulars.customerPermit')}</p>}
    </section>
  );
}

/** A justification with its reason in words instead of its code. */
function said(field: string, term: (key: string) => string): string {
  const { reason, words } = justified(field);
  return reason === null ? words : `${term(`justification.${reason}`)}: ${words}`;
}

function Said(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
