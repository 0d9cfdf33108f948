import { TICKET_ACTS, useSpeech, useTicket, useTicketCommand, type Person, type Session, type TicketView } from '@holdpoint/shared';
import { useParams } from 'react-router';
import { ActingStage } from '../act/acting';
import { ActionList } from '../parts/ActionList';
import { NextPanel } from '../parts/NextPanel';
import { Path } from '../parts/Path';
import { Failed, Loading } from '../parts/states';
import { ConditionsPanel } from './ticket/ConditionsPanel';
import { DraftForm } from './ticket/DraftForm';
import { IsolationPanel } from './ticket/IsolationPanel';
import { Measures } from './ticket/Measures';
import { ParticularsForm } from './ticket/ParticularsForm';
import { ParticularsPanel } from './ticket/ParticularsPanel';
import { PeoplePanel } from './ticket/PeoplePanel';
import { PlacePanel } from './ticket/PlacePanel';
import { RegisterPanel } from './ticket/RegisterPanel';
import { ReviewPanel } from './ticket/ReviewPanel';
import { Sources } from './ticket/Sources';
import { Steps } from './ticket/Steps';
import { TicketHead } from './ticket/TicketHead';
import { Timeline } from './ticket/Timeline';
import { ToolsPanel } from './ticket/ToolsPanel';
import { VoltagePanel } from './ticket/VoltagePanel';

/** One ticket: where it stands, what must be done next, and everything on record about it. */
export function TicketScreen({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const ticket = useTicket(id);
  if (ticket.error !== null) return <Failed error={ticket.error} again={() => void ticket.refetch()} />;
  if (ticket.data === undefined || session.person === null) return <Loading />;
  return <Page session={session} person={session.person} view={ticket.data} />;
}

/** A draft is revised in place: a remedy that aims at a particular opens the particulars, any other the ticket itself. */
const FORMS = {
  revise: (target: string) => {
    const form = document.querySelector<HTMLDetailsElement>(`[data-part="${target === '' ? 'draft' : 'particulars'}"]`);
    if (form === null) return;
    form.open = true;
    form.scrollIntoView({ block: 'start' });
    form.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  },
};

function Page(props: { session: Session; person: Person; view: TicketView }) {
  const { text } = useSpeech();
  const { session, person, view } = props;
  const sending = useTicketCommand(view.id);
  const isolates = Object.keys(view.ticket.register.points).length > 0;
  return (
    <ActingStage session={session} person={person} acts={TICKET_ACTS} actions={view.actions} view={view} sending={sending} pages={FORMS}>
      <TicketHead view={view} />
      <Path ticket={view.ticket} />
      <div className="columns">
        <div className="column-main">
          <NextPanel next={view.next} />
          <DraftForm view={view} />
          <ParticularsForm view={view} />
          <ReviewPanel view={view} />
          <ActionList acts={TICKET_ACTS} none={text('actions.none')} />
          {isolates && <IsolationPanel view={view} />}
          {isolates && <Sources view={view} />}
          {isolates && <VoltagePanel view={view} />}
          <Measures view={view} />
          <Steps view={view} />
        </div>
        <div className="column-side">
          <PeoplePanel view={view} />
          {isolates && <RegisterPanel ticket={view.ticket} />}
          <ConditionsPanel view={view} />
          <ParticularsPanel view={view} />
          <PlacePanel view={view} />
          <ToolsPanel view={view} />
          <Timeline entries={view.timeline} people={view.people} />
        </div>
      </div>
    </ActingStage>
  );
}
