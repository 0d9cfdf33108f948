import { choicesOf, POLES, useSpeech, type Act, type Field, type Indication, type Pole, type Values } from '@holdpoint/shared';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { Bolt, Check } from '../parts/icons';
import { useActing } from './acting';

const PROOF: readonly Indication[] = ['PRESENT', 'ABSENT'];
const READINGS: readonly Indication[] = ['ABSENT', 'PRESENT', 'NOT_TESTED'];

/** The voltage test in its three steps; what the tester shows is recorded as it is, nothing is filled in. */
export function VoltageTestForm(props: { act: Act; values: Values; set: (field: Field, value: unknown) => void }) {
  const { text, term } = useSpeech();
  const { view } = useActing();
  const { act, values, set } = props;
  const [step, go] = useState(0);
  const [tester, before, poles, after] = act.fields as readonly [Field, Field, Field, Field];
  const testers = view === undefined ? [] : choicesOf(tester, view.ticket, values).filter((id) => view.tools[id]?.kind === 'VOLTAGE_TESTER');
  const read = (values['poles'] ?? {}) as Partial<Record<Pole, Indication>>;
  const complete = [
    values['tester'] !== undefined && values['before'] !== undefined,
    POLES.every((pole) => read[pole] !== undefined),
    values['after'] !== undefined,
  ];
  if (testers.length === 0) return <p className="statement">{text('test.noTester')}</p>;
  return (
    <ol className="three-steps">
      <li data-now={step === 0}>
        <h3>
          {complete[0] === true && <Check size={16} />} {text('test.step1')}
        </h3>
        {step === 0 && (
          <>
            <Reading
              label={text('test.tester')}
              options={testers.map((id) => [id, id])}
              value={values['tester']}
              set={(value) => set(tester, value)}
            />
            <Reading
              label={text('test.before')}
              options={PROOF.map((one) => [one, term(`indication.${one}`)])}
              value={values['before']}
              set={(value) => set(before, value)}
            />
            <Button type="primary" disabled={complete[0] !== true} onClick={() => go(1)}>
              {text('test.next')}
            </Button>
          </>
        )}
      </li>
      <li data-now={step === 1}>
        <h3>
          {complete[1] === true && <Check size={16} />} {text('test.step2')}
        </h3>
        {step === 1 && (
          <>
            {POLES.map((pole) => (
              <Reading
                key={pole}
                label={term(`pole.${pole}`)}
                options={READINGS.map((one) => [one, term(`indication.${one}`)])}
                value={read[pole]}
                set={(value) => set(poles, { ...read, [pole]: value })}
              />
            ))}
            {Object.values(read).some((one) => one !== 'ABSENT') && (
              <p className="live-warning" role="status">
                <Bolt /> {text('test.liveWarning')}
              </p>
            )}
            <span className="form-acts">
              <Button type="primary" disabled={complete[1] !== true} onClick={() => go(2)}>
                {text('test.next')}
              </Button>
              <Button onClick={() => go(0)}>{text('test.previous')}</Button>
            </span>
          </>
        )}
      </li>
      <li data-now={step === 2}>
        <h3>
          {complete[2] === true && <Check size={16} />} {text('test.step3')}
        </h3>
        {step === 2 && (
          <>
            <Reading
              label={text('test.after')}
              options={PROOF.map((one) => [one, term(`indication.${one}`)])}
              value={values['after']}
              set={(value) => set(after, value)}
            />
            <Button onClick={() => go(1)}>{text('test.previous')}</Button>
          </>
        )}
      </li>
    </ol>
  );
}

function Reading(props: {
  label: string;
  options: readonly (readonly [string, string])[];
  value: unknown;
  set: (value: string) => void;
}) {
  return (
    <div className="reading" role="group" aria-label={props.label}>
      <span>{props.label}</span>
      <Radio.Group value={props.value} onChange={(event) => props.set(String(event.target.value))} optionType="button" buttonStyle="solid">
        {props.options.map(([value, label]) => (
          <Radio.Button key={value} value={value}>
            {label}
          </Radio.Button>
        ))}
      </Radio.Group>
    </div>
  );
}
