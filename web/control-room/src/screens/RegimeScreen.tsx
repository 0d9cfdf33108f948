import {
  dayHourMinute,
  figureOf,
  found,
  groups,
  useAcceptValue,
  useRegime,
  useSpeech,
  waits,
  type Person,
  type StandingValue,
  type ValueGroup,
} from '@holdpoint/shared';
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { Check, Warning } from '../parts/icons';
import { Failed, Loading, Nothing } from '../parts/states';
import { Wrong } from '../parts/Wrong';

/** What an administrator may do with a value; nothing where somebody else looks on. */
type Accept = ((value: StandingValue) => void) | undefined;

/** The values of the utility's rulebook; an administrator accepts by name what nobody confirmed. */
export function RegimeScreen({ person }: { person: Person }) {
  const { text, term } = useSpeech();
  const regime = useRegime();
  const accepting = useAcceptValue();
  const [sought, seek] = useState('');
  const [shown, show] = useState<'open' | 'all'>('open');
  if (regime.error !== null) return <Failed error={regime.error} again={() => void regime.refetch()} />;
  if (regime.data === undefined) return <Loading />;
  const { name, open, values } = regime.data;
  const all = groups(found(shown === 'open' ? values.filter(waits) : values, sought, term));
  const accept: Accept = person.roles.includes('ADMINISTRATOR') ? (value) => accepting.mutate(value) : undefined;
  return (
    <div className="regime-page">
      <div className="page-head">
        <h1>{text('regime.title')}</h1>
        <span className="quiet">{term(`regime.${name}`)}</span>
        <span className={open === 0 ? 'tag tone-done' : 'tag tone-wait'}>
          {open === 0 ? <Check size={15} /> : <Warning size={15} />} {text(open === 0 ? 'regime.none' : 'regime.open', { n: open })}
        </span>
      </div>
      <p className="quiet regime-lead">{text('regime.lead')}</p>
      {accepting.error !== null && <Wrong error={accepting.error} />}
      <div className="filters" role="search">
        <Input allowClear className="filter-text" aria-label={text('regime.find')} placeholder={text('regime.find')} value={sought} onChange={(event) => seek(event.target.value)} />
        <Segmented
          aria-label={text('regime.show')}
          value={shown}
          options={[
            { value: 'open', label: text('regime.showOpen') },
            { value: 'all', label: text('regime.showAll') },
          ]}
          onChange={show}
        />
      </div>
      {all.length === 0 && <Nothing title={text(sought === '' ? 'regime.none' : 'regime.nothingFound')} />}
      <div className="regime-groups">
        {all.map((group) => (
          <Group key={group.title} group={group} accept={accept} busy={accepting.isPending} />
        ))}
      </div>
    </div>
  );
}

function Group(props: { group: ValueGroup; accept: Accept; busy: boolean }) {
  const { term } = useSpeech();
  const { group, accept, busy } = props;
  return (
    <section className="panel regime-group" aria-labelledby={group.title}>
      <h2 id={group.title}>
        {term(group.title)} <code>{group.name}</code>
      </h2>
      <ul className="regime-values">
        {group.values.map((value) => (
          <li key={value.key} data-value={`${value.name}/${value.key}`}>
            <Value value={value} accept={accept} busy={busy} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Value(props: { value: StandingValue; accept: Accept; busy: boolean }) {
  const speech = useSpeech();
  const { text, term, say, language } = speech;
  const { value, accept, busy } = props;
  const { figure, unit } = figureOf(value, speech);
  const called = value.key === '' ? '' : term(value.keyTerm);
  return (
    <>
      <span className="regime-key">{called}</span>
      <span className="regime-figure">
        <b>{figure}</b> {unit}
      </span>
      <span className="regime-source">
        {value.confirmed ? (
          <span className="tick yes">
            <Check size={15} /> {text('regime.confirmed')}
          </span>
        ) : (
          value.accepted !== null && (
            <span className="tick yes">
              <Check size={15} /> {text('regime.accepted', { name: say(value.accepted.called), time: dayHourMinute(value.accepted.at, language) })}
            </span>
          )
        )}
        <small lang="en">{value.source}</small>
      </span>
      {accept !== undefined && waits(value) && (
        <Button size="small" onClick={() => accept(value)} disabled={busy} aria-label={`${text('regime.accept')} ${value.name} ${value.key}`}>
          {text('regime.accept')}
        </Button>
      )}
    </>
  );
}
