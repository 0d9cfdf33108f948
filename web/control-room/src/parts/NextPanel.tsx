import { isTheirTurn, nameOf, playerOf, useSpeech, type NextView, type Role } from '@holdpoint/shared';
import { Button } from 'antd';
import { useActing } from '../act/acting';
import { ActAs } from './ActAs';
import { Held } from './Held';
import { Arrow, Check, Hold, People } from './icons';

/** What must be done next, by whom, and everything that holds it: the largest thing on the page. */
export function NextPanel(props: { next: readonly NextView[] }) {
  const { text, term } = useSpeech();
  const [first, ...others] = props.next;
  if (first === undefined) {
    return (
      <section className="next next-free" aria-labelledby="next-title">
        <h2 id="next-title">
          <Check size={28} /> {text('next.nothing')}
        </h2>
      </section>
    );
  }
  const free = first.reasons.length === 0;
  return (
    <section className={free ? 'next next-free' : 'next next-held'} aria-labelledby="next-title">
      <p className="next-label">{text('next.title')}</p>
      <h2 id="next-title">{term(`command.${first.command}`)}</h2>
      <WhoMustAct next={first} />
      <p className="next-state">
        {free ? <Check /> : <Hold />}
        {free
          ? text('next.free')
          : first.reasons.length === 1
            ? text('next.heldByOne')
            : text('next.heldBy', { n: first.reasons.length })}
      </p>
      <Mine next={first} />
      {!free && <Held reasons={first.reasons} />}
      {others.length > 0 && (
        <div className="next-also">
          <h3>{text('next.also')}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.command}>
                <Also next={other} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Also({ next }: { next: NextView }) {
  const { text, term } = useSpeech();
  return (
    <details>
      <summary>
        <b>{term(`command.${next.command}`)}</b>{' '}
        {next.reasons.length > 0 && <span className="held-count">{text('actions.held', { n: next.reasons.length })}</span>}
      </summary>
      <WhoMustAct next={next} />
      <Mine next={next} />
      <Held reasons={next.reasons} />
    </details>
  );
}

function WhoMustAct({ next }: { next: NextView }) {
  const { text, term, say } = useSpeech();
  const { person, people, view } = useActing();
  const known = next.by.flatMap((role) => (view === undefined ? [] : (playerOf(role, view.ticket) ?? [])));
  const persons = next.persons.length > 0 ? next.persons : [...new Set(known)];
  return (
    <p className="must-act">
      <People /> {text('next.mustAct')}: <b>{next.by.map((role: Role) => term(`role.${role}`)).join(' / ')}</b>
      {persons.map((id) => (
        <span key={id} className="must-act-person">
          {say(nameOf(people, id))}
          {id === person.id ? <mark>{text('next.you')}</mark> : <ActAs id={id} />}
        </span>
      ))}
    </p>
  );
}

/** The act itself, where it is this person's; a held one can still be asked for. */
function Mine({ next }: { next: NextView }) {
  const { text, term } = useSpeech();
  const { person, open, can } = useActing();
  if (!can(next.command) || !isTheirTurn(person, next.by, next.persons)) return null;
  const free = next.reasons.length === 0;
  return (
    <p className="next-mine">
      <span>{text('next.yourTurn')}</span>
      <Button type={free ? 'primary' : 'default'} size="large" icon={<Arrow />} data-act={next.command} onClick={() => open(next.command)}>
        {term(`command.${next.command}`)}
      </Button>
    </p>
  );
}
