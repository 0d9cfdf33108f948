import { hourMinute, pictureFor, useCatalogue, useSpeech, type TicketView } from '@holdpoint/shared';
import { Check, Ring } from '../../parts/icons';
import { Picture } from '../../parts/Picture';
import { Quick } from '../../parts/Quick';

/** Every line of measures and every hazard's controls, each with its own picture. */
export function Measures({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const { measures, hazards } = view.ticket.content;
  const lines = [...measures, ...hazards];
  const done = lines.filter((line) => line in view.ticket.checks.done).length;
  return (
    <section className="panel" aria-labelledby="measures-title">
      <h2 id="measures-title">
        {text('measures.title')} <small>{text('measures.progress', { done, all: lines.length })}</small>
      </h2>
      <h3>{text('measures.site')}</h3>
      <Lines lines={measures} view={view} />
      <h3>{text('measures.hazards')}</h3>
      <Lines lines={hazards} view={view} />
    </section>
  );
}

function Lines(props: { lines: readonly string[]; view: TicketView }) {
  return (
    <ul className="lines">
      {props.lines.map((line) => (
        <Line key={line} line={line} view={props.view} />
      ))}
    </ul>
  );
}

function Line({ line, view }: { line: string; view: TicketView }) {
  const { text, term, say, language } = useSpeech();
  const catalogue = useCatalogue(true);
  const hazard = catalogue.data?.hazards.find((one) => one.id === line);
  const at = view.ticket.checks.done[line];
  const picture = pictureFor(view, 'line', line);
  const name = hazard === undefined ? term(`measure.${line}`) : say(hazard.name);
  return (
    <li className={at === undefined ? 'line' : 'line done'} data-line={line}>
      <span className="line-sign">{at === undefined ? <Ring size={16} /> : <Check size={18} />}</span>
      <div>
        <b>{name}</b> {hazard !== undefined && <code>{line}</code>}
        {hazard !== undefined && (
          <ul className="controls">
            {hazard.controls.map((control) => (
              <li key={control.text.en}>{say(control.text)}</li>
            ))}
          </ul>
        )}
        <small>{at === undefined ? text('measures.open') : text('measures.done', { time: hourMinute(at, language) })}</small>
      </div>
      {at === undefined ? <Quick command="doMeasure" target={line} label={text('measures.do')} /> : picture !== undefined && <Picture hash={picture} what={name} />}
    </li>
  );
}
