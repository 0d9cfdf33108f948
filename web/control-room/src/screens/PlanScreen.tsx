import { PLAN_ACTS, usePlan, usePlanCommand, useSpeech, type Person, type PlanState, type PlanView, type Session } from '@holdpoint/shared';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ActingStage } from '../act/acting';
import { ActionList } from '../parts/ActionList';
import { Failed, Loading } from '../parts/states';
import { Clashes } from './plan/Clashes';
import { Grade } from './plan/Grade';
import { PlanFacts } from './plan/PlanFacts';
import { PlanIsolation } from './plan/PlanIsolation';
import { PlanHead } from './plan/PlanHead';
import { PlanNext } from './plan/PlanNext';
import { Timeline } from './ticket/Timeline';

/** Only a plan that may still be worked by can clash. */
const OPEN: readonly PlanState[] = ['DRAFT', 'SUBMITTED', 'APPROVED'];

/** One plan: what it asks for, its risk, and what must be done with it next. */
export function PlanScreen({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const plan = usePlan(id);
  if (plan.error !== null) return <Failed error={plan.error} again={() => void plan.refetch()} />;
  if (plan.data === undefined || session.person === null) return <Loading />;
  return <Page session={session} person={session.person} view={plan.data} />;
}

function Page(props: { session: Session; person: Person; view: PlanView }) {
  const { text } = useSpeech();
  const { session, person, view } = props;
  const sending = usePlanCommand(view.id);
  const go = useNavigate();
  const pages = useMemo(() => ({ revise: () => void go(`/plans/${view.id}/edit`) }), [go, view.id]);
  return (
    <ActingStage session={session} person={person} acts={PLAN_ACTS} actions={view.actions} sending={sending} people={view.people} pages={pages}>
      <PlanHead view={view} />
      <div className="columns">
        <div className="column-main">
          <PlanNext view={view} />
          <ActionList acts={PLAN_ACTS} none={text('actions.nonePlan')} />
          {OPEN.includes(view.state) && <Clashes draft={view.content} plan={view.id} />}
          <PlanIsolation view={view} />
          <Grade view={view} />
        </div>
        <div className="column-side">
          <PlanFacts view={view} />
          <Timeline entries={view.timeline} people={view.people} />
        </div>
      </div>
    </ActingStage>
  );
}
