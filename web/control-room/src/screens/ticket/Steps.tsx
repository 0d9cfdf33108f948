import { pictureFor, stepsOf, stepWord, useSpeech, type TicketView } from '@holdpoint/shared';
import { Check, Dot, Ring } from '../../parts/icons';
import { Picture } from '../../parts/Picture';
import { Quick } from '../../parts/Quick';

/** The step card: done in order, each with its picture. */
export function Steps({ view }: { view: TicketView }) {
  const { text, term } = useSpeech();
  const steps = stepsOf(view.ticket);
  const lines = view.ticket.content.particulars?.lines ?? [];
  const done = view.ticket.work.steps;
  const next = steps.find((step) => !done.includes(step));
  return (
    <section className="panel" aria-labelledby="steps-title">
      <h2 id="steps-title">
        {text('steps.title')} <small>{text('steps.progress', { done: done.length, all: steps.length })}</small>
      </h2>
      <ol className="lines">
        {steps.map((step, index) => {
          const isDone = done.includes(step);
          const isNext = step === next && view.ticket.work.startedAt !== null;
          const picture = pictureFor(view, 'step', step);
          return (
            <li key={step} className={isDone ? 'line done' : isNext ? 'line now' : 'line'} data-step={step} aria-current={isNext ? 'step' : undefined}>
              <span className="line-sign">{isDone ? <Check size={18} /> : isNext ? <Dot size={18} /> : <Ring size={16} />}</span>
              <div>
                <b>
                  {lines.length > 0 ? stepWord(view.ticket, step, term) : `${index + 1} · ${stepWord(view.ticket, step, term)}`}
                </b>
                <small>{text(isDone ? 'steps.done' : isNext ? 'steps.now' : 'steps.ahead')}</small>
              </div>
              {isDone ? picture !== undefined && <Picture hash={picture} what={stepWord(view.ticket, step, term)} /> : step === next && <Quick command="completeStep" target={step} label={text('steps.do')} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
