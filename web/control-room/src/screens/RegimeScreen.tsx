import { dayHourMinute, found, titleOf, useAcceptValue, useRegime, useSpeech, waits, type Person, type StandingValue } from '@holdpoint/shared';
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { Check, Warning } from '../parts/icons';
import { Failed, Loading, Nothing } from '../parts/states';
import { Wrong } from '../parts/Wrong';

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
  const rows = found(shown === 'open' ? values.filter(waits) : values, sought, term);
  const may = person.roles.includes('ADMINISTRATOR');
  return (
    <div className="plans-page">
      <div className="page-head">
        <h1>
          {text('regime.title')} <small>{term(`regime.${name}`)}</small>
        </h1>
        <p className={open === 0 ? 'tick yes' : 'tick no'}>
          {open === 0 ? <Check size={15} /> : <Warning size={15} />} {text(open === 0 ? 'regime.none' : 'regime.open', { n: open })}
        </p>
      </div>
      <p className="quiet">{text('regime.lead')}</p>
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
      {rows.length === 0 && <Nothing title={text('regime.none')} />}
      <ul className="regime-values">
        {rows.map((value) => (
          <li key={`${value.name}/${value.key}`} className="panel" data-value={`${value.name}/${value.key}`}>
            <Value value={value} accept={may && waits(value) ? () => accepting.mutate(value) : undefined} busy={accepting.isPending} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Value(props: { value: StandingValue; accept: (() => void) | undefined; busy: boolean }) {
  const { text, term, say, language } = useSpeech();
  const { value, accept, busy } = props;
  return (
    <>
      <p className="regime-name">
        <b>{term(titleOf(value))}</b> {value.key !== '' && <span>{value.key}</span>} <code>{value.name}</code>
      </p>
      <p className="regime-figure">{value.value ?? text('regime.notGiven')}</p>
      <p className="quiet">
        {text('regime.source')}: {value.source}
      </p>
      {value.accepted !== null && (
        <p className="tick yes">
          <Check size={15} /> {text('regime.accepted', { name: say(value.accepted.called), time: dayHourMinute(value.accepted.at, language) })}
        </p>
      )}
      {accept !== undefined && (
        <Button onClick={accept} disabled={busy}>
          {text('regime.accept')}
        </Button>
      )}
    </>
  );
}
