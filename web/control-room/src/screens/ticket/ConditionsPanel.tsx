import { hourMinute, nameOf, useSpeech, type TicketView } from '@holdpoint/shared';
import { Check } from '../../parts/icons';
import { Quick } from '../../parts/Quick';

/** What was read off instruments, made sure of and said in recorded calls. */
export function ConditionsPanel({ view }: { view: TicketView }) {
  const { text, term, say, language } = useSpeech();
  const { readings, confirmed, calls } = view.ticket.checks;
  const read = Object.entries(readings).flatMap(([kind, places]) => Object.entries(places).map(([place, reading]) => ({ kind, place, reading })));
  const sure = Object.entries(confirmed);
  const said = Object.entries(calls);
  const nothing = read.length + sure.length + said.length === 0;
  return (
    <section className="panel" aria-labelledby="conditions-title">
      <h2 id="conditions-title">{text('conditions.title')}</h2>
      {nothing && <p className="quiet">{text('conditions.none')}</p>}
      {read.length > 0 && (
        <dl className="signed">
          {read.map(({ kind, place, reading }) => (
            <div key={`${kind}/${place}`}>
              <dt>
                {term(`reading.${kind}`)} {place !== '' && <small>{view.people[place] === undefined ? place : say(nameOf(view.people, place))}</small>}
              </dt>
              <dd>
                {reading.value} <small>{hourMinute(reading.at, language)}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {sure.length > 0 && (
        <ul className="ticks wide">
          {sure.map(([condition, at]) => (
            <li key={condition} className="tick yes">
              <Check size={15} /> {term(`condition.${condition}`)} <small>{hourMinute(at, language)}</small>
            </li>
          ))}
        </ul>
      )}
      {said.length > 0 && (
        <dl className="signed">
          {said.map(([kind, call]) => (
            <div key={kind}>
              <dt>{term(`call.${kind}`)}</dt>
              <dd>
                {say(nameOf(view.people, call.with))} <small>{hourMinute(call.at, language)}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <span className="form-acts">
        <Quick command="takeReading" />
        <Quick command="confirm" />
        <Quick command="recordCall" />
      </span>
    </section>
  );
}
