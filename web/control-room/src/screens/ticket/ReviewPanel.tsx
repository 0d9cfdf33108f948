import { useReview, useSpeech, type TicketState, type TicketView } from '@holdpoint/shared';
import { Check, Warning } from '../../parts/icons';
import { Failed, Loading } from '../../parts/states';

const FINISHED: ReadonlySet<TicketState> = new Set<TicketState>(['TERMINATED', 'ARCHIVED', 'EXPIRED', 'WORK_ENDED']);

/** What the check of a finished ticket finds in its history. */
export function ReviewPanel({ view }: { view: TicketView }) {
  return FINISHED.has(view.ticket.state) ? <Findings id={view.id} version={view.version} /> : null;
}

function Findings(props: { id: string; version: number }) {
  const { text, term, say } = useSpeech();
  const review = useReview(props.id, props.version);
  if (review.error !== null) return <Failed error={review.error} again={() => void review.refetch()} />;
  if (review.data === undefined) return <Loading />;
  const { band, score, flaws } = review.data;
  return (
    <section className="panel" aria-labelledby="review-title" data-band={band}>
      <h2 id="review-title">
        {text('review.title')} <small>{text('review.score', { score })}</small>
      </h2>
      <p className={flaws.length === 0 ? 'tick yes' : 'tick no'}>
        {flaws.length === 0 ? <Check size={15} /> : <Warning size={15} />} {term(`review.${band}`)}
        {flaws.length === 0 && ` · ${text('review.none')}`}
      </p>
      <ul className="clauses">
        {flaws.map((flaw, index) => (
          <li key={`${flaw.rule}/${index}`} data-rule={flaw.rule}>
            <b>{flaw.grade}</b> {say(flaw.text)} <small>{term(`aspect.${flaw.aspect}`)}</small> <code>{flaw.rule}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
