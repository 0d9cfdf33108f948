import { hourMinute, isIsolating, POLES, useSpeech, type Indication, type Register, type TicketView } from '@holdpoint/shared';
import { Bolt, Check, Warning } from '../../parts/icons';
import { Quick } from '../../parts/Quick';

/** The last voltage test, in its three steps, and whether it still holds. */
export function VoltagePanel({ view }: { view: TicketView }) {
  const { text, term, language } = useSpeech();
  const { test } = view.ticket.checks;
  return (
    <section className="panel" aria-labelledby="test-title">
      <h2 id="test-title">{text('test.title')}</h2>
      {test === null ? (
        <p className="quiet">{text('test.none')}</p>
      ) : (
        <>
          <p>{text('test.summary', { time: hourMinute(test.at, language), tester: test.tester })}</p>
          {isIsolating(view.ticket) && changedSince(view.ticket.register, test.at) && (
            <p className="live-warning">
              <Warning /> {text('test.old')}
            </p>
          )}
          <ul className="ticks wide">
            <Shown what={text('test.before')} shown={test.before} wanted="PRESENT" />
            {POLES.map((pole) => (
              <Shown key={pole} what={term(`pole.${pole}`)} shown={test.poles[pole] ?? 'NOT_TESTED'} wanted="ABSENT" />
            ))}
            <Shown what={text('test.after')} shown={test.after} wanted="PRESENT" />
          </ul>
        </>
      )}
      <Quick command="testVoltage" />
    </section>
  );
}

function changedSince(register: Register, at: string): boolean {
  return Object.values(register.points).some((point) => point.changedAt !== null && point.changedAt > at);
}

function Shown(props: { what: string; shown: Indication; wanted: Indication }) {
  const { term } = useSpeech();
  const good = props.shown === props.wanted;
  return (
    <li className={good ? 'tick yes' : 'tick bad'}>
      {good ? <Check size={15} /> : <Bolt size={15} />} {props.what}: <b>{term(`indication.${props.shown}`)}</b>
    </li>
  );
}
