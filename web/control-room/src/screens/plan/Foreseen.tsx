import { useForeseen, useSpeech, type Person, type PlanDraft, type ReasonView, type Words } from '@holdpoint/shared';
import { ActingStage } from '../../act/acting';
import { Held } from '../../parts/Held';

/** The kernel is large: it comes when somebody writes a plan, never with the first page. */
const load = () => import('@holdpoint/kernel');

/** What would hold the plan as it is written now, by the kernel in the browser; the server decides when it is handed in. */
export function Foreseen(props: { draft: PlanDraft; person: Person; plan: string | undefined }) {
  const { text } = useSpeech();
  const { draft, person, plan } = props;
  const outlook = useForeseen(load, draft, person.id, plan);
  if (outlook.state === 'unwritten') return null;
  return (
    <section className="panel" aria-labelledby="foreseen" data-testid="foreseen">
      <h2 id="foreseen">
        {text('foreseen.title')} <span className="tag">{text('foreseen.preview')}</span>
      </h2>
      <p className="quiet">{text('foreseen.hint')}</p>
      <div aria-live="polite">
        {outlook.state === 'loading' && <p className="quiet">{text('state.loading')}</p>}
        {outlook.state === 'unavailable' && <p className="quiet">{text('foreseen.unavailable')}</p>}
        {outlook.state === 'seen' && (
          <>
            <p>{text(outlook.seen.held.length === 0 ? 'foreseen.nothing' : 'foreseen.held', { n: outlook.seen.held.length })}</p>
            <Reasons reasons={outlook.seen.held} person={person} people={outlook.names} />
            {outlook.seen.warnings.length > 0 && <p>{text('foreseen.warned', { n: outlook.seen.warnings.length })}</p>}
            <Reasons reasons={outlook.seen.warnings} person={person} people={outlook.names} />
          </>
        )}
      </div>
    </section>
  );
}

/** The same cards as of a refusal; nothing can be done from here but to change the plan. */
function Reasons(props: { reasons: readonly ReasonView[]; person: Person; people: Readonly<Record<string, Words>> }) {
  const { reasons, person, people } = props;
  if (reasons.length === 0) return null;
  const session = { person, demo: false, productionSetup: false, clock: '', language: 'en' } as const;
  const sending = { mutate: () => undefined, error: null, isPending: false, reset: () => undefined };
  return (
    <ActingStage session={session} person={person} acts={[]} actions={[]} people={people} sending={sending}>
      <Held reasons={reasons} />
    </ActingStage>
  );
}
