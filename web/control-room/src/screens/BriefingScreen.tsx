import {
  crewOf,
  hourMinute,
  nameOf,
  TICKET_ACTS,
  useCatalogue,
  useSpeech,
  useTicket,
  useTicketCommand,
  windowText,
  type CrewLine,
  type Session,
  type TicketView,
} from '@holdpoint/shared';
import { Link, useParams } from 'react-router';
import { ActingStage, useActing } from '../act/acting';
import { ActAs } from '../parts/ActAs';
import { Back, Check, Ring } from '../parts/icons';
import { Quick } from '../parts/Quick';
import { Failed, Loading } from '../parts/states';

/** The two briefings of a job, each with who signed and who has not. */
export function BriefingScreen({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const ticket = useTicket(id);
  if (ticket.error !== null) return <Failed error={ticket.error} again={() => void ticket.refetch()} />;
  if (ticket.data === undefined || session.person === null) return <Loading />;
  return <Page session={session} view={ticket.data} />;
}

function Page({ session, view }: { session: Session; view: TicketView }) {
  const { text, language } = useSpeech();
  const sending = useTicketCommand(view.id);
  const { content, window } = view.ticket;
  if (session.person === null) return null;
  return (
    <ActingStage session={session} person={session.person} acts={TICKET_ACTS} actions={view.actions} view={view} sending={sending}>
      <div className="ticket-head">
        <p className="crumbs">
          <Link to={`/tickets/${view.id}`}>
            <Back size={16} /> {view.number}
          </Link>
        </p>
        <h1>{text('briefing.title')}</h1>
        <p className="facts">
          <b>{content.task}</b> <span>{content.site.address}</span> <span>{windowText(window, language)}</span>
        </p>
      </div>
      <div className="briefings">
        <Meeting view={view} />
        <DisclosurePanel view={view} />
      </div>
      <Hazards view={view} />
    </ActingStage>
  );
}

function Meeting({ view }: { view: TicketView }) {
  const { text, term } = useSpeech();
  const { meeting } = view.ticket;
  const crew = crewOf(view.ticket);
  return (
    <section className="panel briefing" aria-labelledby="meeting-title">
      <h2 id="meeting-title">{text('briefing.meeting')}</h2>
      <p className="quiet">{text('briefing.gateMeeting')}</p>
      <Held at={meeting.heldAt} />
      {meeting.topics.length > 0 && (
        <ul className="ticks wide">
          {meeting.topics.map((topic) => (
            <li key={topic} className="tick yes">
              <Check size={15} /> {term(`topic.${topic}`)}
            </li>
          ))}
        </ul>
      )}
      {meeting.heldAt === null && <Quick command="holdMeeting" main />}
      <SignList crew={crew} view={view} signed={(line) => line.meeting} command="signMeeting" />
      <Quick command="depart" main />
    </section>
  );
}

function DisclosurePanel({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const { disclosure } = view.ticket;
  const crew = crewOf(view.ticket);
  return (
    <section className="panel briefing" aria-labelledby="disclosure-title">
      <h2 id="disclosure-title">{text('briefing.disclosure')}</h2>
      <p className="quiet">{text('briefing.gateDisclosure')}</p>
      <Held at={disclosure.heldAt} />
      {disclosure.liveParts !== '' && (
        <p className="statement">
          <b>{text('briefing.liveParts')}</b>: {disclosure.liveParts}
        </p>
      )}
      {disclosure.heldAt === null && <Quick command="holdDisclosure" main />}
      <SignList crew={crew} view={view} signed={(line) => line.disclosure} command="signDisclosure" />
      <Quick command="start" main />
    </section>
  );
}

function Held({ at }: { at: string | null }) {
  const { text, language } = useSpeech();
  return (
    <p className={at === null ? 'tick no' : 'tick yes'}>
      {at === null ? <Ring size={15} /> : <Check size={16} />}{' '}
      {at === null ? text('briefing.notHeld') : text('briefing.heldAt', { time: hourMinute(at, language) })}
    </p>
  );
}

function SignList(props: { crew: readonly CrewLine[]; view: TicketView; signed: (line: CrewLine) => boolean; command: string }) {
  const { text, say, term } = useSpeech();
  const { person, can } = useActing();
  const { crew, view, signed, command } = props;
  return (
    <>
      <h3>
        {text('briefing.signHere')} <small>{text('briefing.signed', { done: crew.filter(signed).length, all: crew.length })}</small>
      </h3>
      <ul className="sign-list">
        {crew.map((line) => (
          <li key={line.id} className={signed(line) ? 'signed-line done' : 'signed-line'} data-person={line.id}>
            {signed(line) ? <Check size={18} /> : <Ring size={16} />}
            <b>{say(nameOf(view.people, line.id))}</b>
            <small>{term(`role.${line.part}`)}</small>
            {signed(line) ? (
              <span>{text('people.signed')}</span>
            ) : line.id === person.id && can(command) ? (
              <Quick command={command} main />
            ) : (
              <>
                <span className="quiet">{text('people.notYet')}</span>
                {line.id !== person.id && <ActAs id={line.id} />}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Hazards({ view }: { view: TicketView }) {
  const { text, say } = useSpeech();
  const catalogue = useCatalogue(true);
  const hazards = catalogue.data?.hazards.filter((hazard) => view.ticket.content.hazards.includes(hazard.id)) ?? [];
  return (
    <section className="panel" aria-labelledby="hazards-title">
      <h2 id="hazards-title">{text('briefing.hazards')}</h2>
      <ul className="hazards">
        {hazards.map((hazard) => (
          <li key={hazard.id} className="hazard">
            <p>
              <code>{hazard.id}</code> <b>{say(hazard.name)}</b> <small>– {say(hazard.consequence)}</small>
            </p>
            <ul className="controls">
              {hazard.controls.map((control) => (
                <li key={control.text.en}>{say(control.text)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
