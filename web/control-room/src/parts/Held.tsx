import { hourMinute, nameOf, playerOf, useSpeech, type ReasonView, type RemedyView } from '@holdpoint/shared';
import { Button } from 'antd';
import { useState } from 'react';
import { useActing } from '../act/acting';
import { ActAs } from './ActAs';
import { Arrow, Clock, Hold } from './icons';

/** So many reasons are shown before the rest is folded away. */
const FIRST = 4;

/** Everything that holds a command: hold point, what is wrong, by which clause, what was looked at, what releases it. */
export function Held(props: { reasons: readonly ReasonView[]; all?: boolean }) {
  const { text } = useSpeech();
  const { reasons } = props;
  const [whole, showWhole] = useState(props.all === true);
  const shown = whole ? reasons : reasons.slice(0, FIRST);
  return (
    <>
      <ul className="held">
        {shown.map((reason, index) => (
          <li key={`${reason.holdPoint}/${index}`}>
            <ReasonCard reason={reason} open={props.all === true} />
          </li>
        ))}
      </ul>
      {reasons.length > FIRST && props.all !== true && (
        <Button type="link" aria-expanded={whole} onClick={() => showWhole(!whole)}>
          {whole ? text('next.showLess') : text('next.showAll', { n: reasons.length })}
        </Button>
      )}
    </>
  );
}

function ReasonCard({ reason, open }: { reason: ReasonView; open: boolean }) {
  const { text, term, say } = useSpeech();
  return (
    <article className="reason" data-holdpoint={reason.holdPoint}>
      <header>
        <Hold size={18} />
        <p className="reason-text">{capital(say(reason.text))}</p>
        <code>{reason.holdPoint}</code>
      </header>
      <ul className="remedies" aria-label={text('refused.remedies')}>
        {reason.remedies.map((remedy, index) => (
          <li key={index}>
            <Remedy remedy={remedy} first={index === 0} />
          </li>
        ))}
        {reason.remedies.length === 0 && <li className="quiet">{text('refused.noRemedy')}</li>}
      </ul>
      <details open={open}>
        <summary>{text('refused.clauses')}</summary>
        <ul className="clauses">
          {reason.clauses.map((clause, index) => (
            <li key={index}>
              {say(clause.text)}
              {clause.section !== '' && ` · ${clause.section}`}
              {!clause.confirmed && <span className="unconfirmed">{text('refused.unconfirmed')}</span>}
            </li>
          ))}
        </ul>
        {reason.evidence.length > 0 && (
          <>
            <p className="quiet">{text('refused.seen')}</p>
            <ul className="clauses">
              {reason.evidence.map((seen, index) => (
                <li key={index}>{say(seen)}</li>
              ))}
            </ul>
          </>
        )}
        <p className="visually-hidden">{term(reason.holdPoint)}</p>
      </details>
    </article>
  );
}

/** The platform writes remedies as they stand inside a sentence. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The entry of the catalogue that names a remedy's target; points, tools and locks go by their own labels. */
function keyOf(target: string): string | undefined {
  if (target.startsWith('M-')) return `measure.${target}`;
  if (target.startsWith('S-')) return `step.${target}`;
  if (/^H\d\d$/.test(target)) return `hazard.${target}`;
  return /^[A-Z_]+$/.test(target) ? `tool.${target}` : undefined;
}

function Remedy({ remedy, first }: { remedy: RemedyView; first: boolean }) {
  const { text, term, say, language } = useSpeech();
  const { person, view, people, open, can, said } = useActing();
  if (remedy.type === 'wait') {
    return (
      <span className="remedy">
        <Clock size={16} /> {text('refused.wait', { time: hourMinute(remedy.until, language) })}
      </span>
    );
  }
  if (remedy.type === 'newTicket') return <span className="remedy">{say(remedy.text)}</span>;
  if (remedy.type === 'change') return <span className="remedy">{capital(say(remedy.text))}</span>;
  const whose = remedy.person ?? (view === undefined ? undefined : playerOf(remedy.by, view.ticket));
  const aimed = (target: string) => {
    const key = keyOf(target);
    return key === undefined ? target : term(key);
  };
  // On a plan's own page its commands go by their short names.
  const command = view === undefined ? remedy.command.replace(/^plan\./, '') : remedy.command;
  const mine = can(command) && (remedy.person === null || remedy.person === person.id);
  const what = `${term(said(command))}${remedy.target === '' ? '' : ` – ${aimed(remedy.target)}`}`;
  if (mine) {
    return (
      <Button type={first ? 'primary' : 'default'} icon={<Arrow size={16} />} onClick={() => open(command, remedy.target)}>
        {what}
      </Button>
    );
  }
  return (
    <span className="remedy">
      {whose === undefined
        ? text('refused.byRole', { role: term(`role.${remedy.by}`), text: what })
        : text('refused.byPerson', { person: say(nameOf(people, whose)), role: term(`role.${remedy.by}`), text: what })}{' '}
      {whose !== undefined && whose !== person.id && <ActAs id={whose} />}
    </span>
  );
}
