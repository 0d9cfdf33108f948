import { usePeople, usePlans, useSpeech, windowText, type Person, type PlanRow, type PlanState } from '@holdpoint/shared';
import { Input, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Arrow } from '../parts/icons';
import { Failed, Loading, Nothing } from '../parts/states';
import { PlanStateTag, RiskTag } from '../parts/tags';

const STATES: readonly PlanState[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'CANCELLED'];

/** Every plan, by state. */
export function PlansScreen({ person }: { person: Person }) {
  const { text, term } = useSpeech();
  const [query, setQuery] = useSearchParams();
  const state = STATES.find((one) => one === query.get('state')) ?? 'ALL';
  const sought = query.get('q') ?? '';
  const plans = usePlans(state);
  const change = (name: string, value: string) =>
    setQuery(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <div className="plans-page">
      <div className="page-head">
        <h1>{text('plans.title')}</h1>
        {person.roles.includes('PLANNER') && (
          <Link className="link-button" to="/plans/new">
            {text('plans.new')}
          </Link>
        )}
      </div>
      <div className="filters" role="search">
        <Input
          allowClear
          className="filter-text"
          aria-label={text('plans.search')}
          placeholder={text('plans.search')}
          value={sought}
          onChange={(event) => change('q', event.target.value)}
        />
        <Select
          aria-label={text('plans.state')}
          value={state}
          options={[{ value: 'ALL', label: text('plans.allStates') }, ...STATES.map((one) => ({ value: one, label: term(`plan-state.${one}`) }))]}
          onChange={(value) => change('state', value === 'ALL' ? '' : value)}
        />
      </div>
      {plans.data === undefined ? (
        plans.error === null ? <Loading /> : <Failed error={plans.error} again={() => void plans.refetch()} />
      ) : (
        <List rows={plans.data} sought={sought} />
      )}
    </div>
  );
}

function List(props: { rows: readonly PlanRow[]; sought: string }) {
  const { text, term, say, language } = useSpeech();
  const people = usePeople();
  const nameOf = (id: string) => {
    const known = people.data?.find((person) => person.id === id);
    return known === undefined ? id : say(known.name);
  };
  const needle = props.sought.trim().toLowerCase();
  const rows = props.rows.filter((row) =>
    [row.content.task, row.content.customer, row.servicePoint?.address ?? '', nameOf(row.content.leader)].join(' ').toLowerCase().includes(needle),
  );
  if (rows.length === 0) return <Nothing title={text('plans.empty')} hint={text('plans.emptyHint')} />;
  return (
    <ul className="plan-list">
      {rows.map((row) => (
        <li key={row.id} className="plan-row" data-plan={row.id}>
          <p className="tags">
            <PlanStateTag state={row.state} />
            <RiskTag level={row.grade?.level ?? null} />
          </p>
          <h2>
            <Link to={`/plans/${row.id}`}>
              {row.content.task} <Arrow size={16} />
            </Link>
          </h2>
          <p className="quiet">
            {term(`work.${row.content.workType}`)} · {windowText({ from: row.content.from, to: row.content.to }, language)} · {row.content.customer}
          </p>
          <p className="quiet">
            {text('col.leader')}: {nameOf(row.content.leader)}
          </p>
        </li>
      ))}
    </ul>
  );
}
