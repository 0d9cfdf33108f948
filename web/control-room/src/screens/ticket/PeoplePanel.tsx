import { crewOf, hourMinute, nameOf, useSpeech, type CrewLine, type Stamp, type TicketView } from '@holdpoint/shared';
import { ActAs } from '../../parts/ActAs';
import { Check, People, Ring } from '../../parts/icons';
import { Quick } from '../../parts/Quick';
import { useActing } from '../../act/acting';

/** The crew with every signature and whether they are on site; issuer and permitter beneath. */
export function PeoplePanel({ view }: { view: TicketView }) {
  const { text, say, term } = useSpeech();
  const { person } = useActing();
  const crew = crewOf(view.ticket);
  const { signatures } = view.ticket;
  return (
    <section className="panel" aria-labelledby="people-title">
      <h2 id="people-title">
        {text('people.title')} <small>{text('people.onSiteCount', { n: view.ticket.presence.signedIn.length, all: crew.length })}</small>
      </h2>
      <ul className="crew">
        {crew.map((line) => (
          <li key={line.id} data-person={line.id}>
            <p className="crew-name">
              <People size={16} />
              <b>{say(nameOf(view.people, line.id))}</b>
              <small>{term(`role.${line.part}`)}</small>
              {line.id === person.id ? <mark>{text('next.you')}</mark> : <ActAs id={line.id} />}
            </p>
            <ul className="ticks">
              <Tick yes={line.meeting} label={text('people.meeting')} />
              <Tick yes={line.onSite} label={text(siteWord(line))} />
              <Tick yes={line.disclosure} label={text('people.disclosure')} />
            </ul>
            {line.id === person.id && (
              <span className="form-acts">
                {!line.meeting && <Quick command="signMeeting" />}
                {!line.onSite && <Quick command="signIn" />}
                {line.onSite && !line.disclosure && <Quick command="signDisclosure" />}
                {line.onSite && <Quick command="signOut" />}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ChangeUnderWay view={view} />
      <dl className="signed">
        <Signed label={text('people.issuer')} stamp={signatures.signed.ISSUED ?? null} view={view} />
        {signatures.signed.COUNTER_SIGNED !== undefined && (
          <Signed label={term('command.counterSign')} stamp={signatures.signed.COUNTER_SIGNED} view={view} />
        )}
        {signatures.signed.CUSTOMER_PERMITTED !== undefined && (
          <Signed label={term('command.permitAsCustomer')} stamp={signatures.signed.CUSTOMER_PERMITTED} view={view} />
        )}
        <Signed label={text('people.permitter')} stamp={signatures.signed.PERMITTED ?? null} view={view} />
      </dl>
    </section>
  );
}

function siteWord(line: CrewLine): 'people.onSite' | 'people.left' {
  return line.wasOnSite && !line.onSite ? 'people.left' : 'people.onSite';
}

function Tick(props: { yes: boolean; label: string }) {
  const { text } = useSpeech();
  return (
    <li className={props.yes ? 'tick yes' : 'tick no'}>
      {props.yes ? <Check size={15} /> : <Ring size={13} />} {props.label}
      <span className="visually-hidden">: {text(props.yes ? 'field.yes' : 'people.notYet')}</span>
    </li>
  );
}

function Signed(props: { label: string; stamp: Stamp | null; view: TicketView }) {
  const { text, say, language } = useSpeech();
  const { label, stamp, view } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {stamp === null ? (
          <span className="quiet">{text('people.notYet')}</span>
        ) : (
          <>
            {say(nameOf(view.people, stamp.by))} <small>{hourMinute(stamp.at, language)}</small>
          </>
        )}
      </dd>
    </div>
  );
}

function ChangeUnderWay({ view }: { view: TicketView }) {
  const { text, say } = useSpeech();
  const change = view.ticket.crew.pending;
  if (change === null) return null;
  const word = (signed: boolean) => text(signed ? 'people.signed' : 'people.notYet');
  return (
    <p className="statement">
      {text('people.leaderChange', {
        name: say(nameOf(view.people, change.to)),
        old: word(change.oldSigned),
        new: word(change.newSigned),
      })}{' '}
      <Quick command="signLeaderChange" />
    </p>
  );
}
