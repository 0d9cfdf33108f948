import {
  emptyPlan,
  fromLocalField,
  Problem,
  Refusal,
  suggestionQuery,
  toLocalField,
  unwritten,
  useCatalogue,
  useDraftPlan,
  usePlan,
  usePlanCommand,
  useServicePoints,
  useSpeech,
  useUnits,
  type Person,
  type PlanDraft,
  type TextKey,
} from '@holdpoint/shared';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ActingStage } from '../act/acting';
import { Held } from '../parts/Held';
import { Labelled } from '../parts/Labelled';
import { Back, Warning } from '../parts/icons';
import { Failed, Loading } from '../parts/states';
import { Wrong } from '../parts/Wrong';
import { ArrangementFields } from './plan/ArrangementFields';
import { Clashes } from './plan/Clashes';
import { CrewFields } from './plan/CrewFields';
import { Foreseen } from './plan/Foreseen';
import { HazardFields } from './plan/HazardFields';
import { ZoneFields } from './plan/ZoneFields';

/** Writing a new plan. */
export function NewPlanScreen({ person }: { person: Person }) {
  const go = useNavigate();
  const draft = useDraftPlan();
  return (
    <Editor
      title="edit.title"
      person={person}
      first={emptyPlan(person.unit)}
      save="edit.save"
      back="/plans"
      pending={draft.isPending}
      error={draft.error}
      send={(content) => draft.mutate(content, { onSuccess: (view) => void go(`/plans/${view.id}`) })}
    />
  );
}

/** Writing a plan anew that was not handed in yet. */
export function EditPlanScreen({ person }: { person: Person }) {
  const { id = '' } = useParams();
  const go = useNavigate();
  const plan = usePlan(id);
  const sending = usePlanCommand(id);
  if (plan.error !== null) return <Failed error={plan.error} again={() => void plan.refetch()} />;
  if (plan.data === undefined) return <Loading />;
  return (
    <Editor
      title="edit.revise"
      plan={id}
      person={person}
      first={plan.data.content}
      save="edit.saveRevision"
      back={`/plans/${id}`}
      pending={sending.isPending}
      error={sending.error}
      send={(content) => sending.mutate({ type: 'revise', content }, { onSuccess: () => void go(`/plans/${id}`) })}
    />
  );
}

function Editor(props: {
  title: TextKey;
  /** The plan that is written anew. */
  plan?: string;
  person: Person;
  first: PlanDraft;
  save: TextKey;
  back: string;
  pending: boolean;
  error: Error | null;
  send: (content: PlanDraft) => void;
}) {
  const { text } = useSpeech();
  const [draft, write] = useState(props.first);
  const [weather, nameWeather] = useState<readonly string[]>([]);
  const set = (change: Partial<PlanDraft>) => write((old) => ({ ...old, ...change }));
  const lacking = unwritten(draft);
  const { error } = props;
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (lacking.length === 0) props.send(draft);
      }}
    >
      <div className="ticket-head">
        <p className="crumbs">
          <Link to={props.back}>
            <Back size={16} /> {text('plan.back')}
          </Link>
        </p>
        <h1>{text(props.title)}</h1>
      </div>
      <WhatAndWhere draft={draft} set={set} />
      <ZoneFields draft={draft} set={set} />
      <When draft={draft} set={set} />
      <CrewFields draft={draft} set={set} />
      <ArrangementFields draft={draft} set={set} weather={weather} nameWeather={nameWeather} />
      <Clashes draft={draft} set={set} {...(props.plan === undefined ? {} : { plan: props.plan })} />
      <HazardFields draft={draft} set={set} asked={suggestionQuery(draft, weather, props.plan)} />
      <Foreseen draft={draft} person={props.person} plan={props.plan} />
      <div className="editor-foot">
        {error instanceof Refusal ? (
          <RefusedPlan error={error} person={props.person} />
        ) : (
          error instanceof Problem || error !== null ? <Wrong error={error as Error} /> : null
        )}
        {lacking.length > 0 && (
          <p className="quiet" aria-live="polite">
            {text('actions.missing', { fields: lacking.map((field) => text(field)).join(', ') })}
          </p>
        )}
        <Button type="primary" size="large" htmlType="submit" disabled={lacking.length > 0} loading={props.pending}>
          {text(props.save)}
        </Button>
      </div>
    </form>
  );
}

/** A refusal shows the same panel as everywhere; nothing can be done from here but to change the plan. */
function RefusedPlan({ error, person }: { error: Refusal; person: Person }) {
  const { text } = useSpeech();
  const session = { person, demo: false, productionSetup: false, clock: '', language: 'en' } as const;
  const sending = { mutate: () => undefined, error: null, isPending: false, reset: () => undefined };
  return (
    <div className="refusal" role="alert" data-testid="refusal">
      <p className="refusal-lead">{text('refused.title409', { n: error.held.length })}</p>
      <ActingStage session={session} person={person} acts={[]} actions={[]} sending={sending}>
        <Held reasons={error.held} all />
      </ActingStage>
    </div>
  );
}

interface Part {
  readonly draft: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
}

function WhatAndWhere({ draft, set }: Part) {
  const { text, term, say } = useSpeech();
  const catalogue = useCatalogue(true);
  const units = useUnits();
  const points = useServicePoints();
  const point = points.data?.find((one) => one.customer === draft.customer);
  const own = point?.sources.some((source) => source.kind !== 'GRID') === true;
  return (
    <fieldset className="panel">
      <legend>{text('edit.what')}</legend>
      <div className="field-grid">
        <Labelled id="workType" label={text('edit.workType')}>
          <Select
            id="workType"
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.workType === '' ? null : draft.workType}
            options={(catalogue.data?.workTypes ?? []).map((type) => ({ value: type.code, label: term(`work.${type.code}`) }))}
            onChange={(workType: string) => set({ workType })}
          />
        </Labelled>
        <Labelled id="unit" label={text('edit.unit')}>
          <Select
            id="unit"
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.unit}
            options={(units.data ?? []).map((unit) => ({ value: unit.id, label: say(unit.name) }))}
            onChange={(unit: string) => set({ unit })}
          />
        </Labelled>
      </div>
      <Labelled id="task" label={text('edit.task')}>
        <Input.TextArea id="task" rows={3} maxLength={300} value={draft.task} onChange={(event) => set({ task: event.target.value })} />
      </Labelled>
      <div className="field-grid">
        <Labelled id="customer" label={text('edit.customer')}>
          <Select
            id="customer"
            showSearch={{ optionFilterProp: 'label' }}
            loading={points.isPending}
            value={draft.customer === '' ? null : draft.customer}
            options={(points.data ?? []).map((one) => ({ value: one.customer, label: `${one.customer} · ${one.address} · ${one.box}` }))}
            onChange={(customer: string) => set({ customer })}
          />
        </Labelled>
        <Labelled id="newMeter" label={text('edit.newMeter')}>
          <Input id="newMeter" maxLength={80} value={draft.newMeter} onChange={(event) => set({ newMeter: event.target.value.trim() })} />
        </Labelled>
      </div>
      {point !== undefined && (
        <p className={own ? 'live-warning' : 'quiet'}>
          {own && <Warning size={16} />} {text('edit.sources')}:{' '}
          {point.sources.map((source) => `${term(`source.${source.kind}`)} (${source.point})`).join(', ')}. {own && text('edit.ownSource')}
        </p>
      )}
    </fieldset>
  );
}

function When({ draft, set }: Part) {
  const { text } = useSpeech();
  const time = (name: 'from' | 'to') => (
    <Labelled id={name} label={text(`edit.${name}`)}>
      <Input
        id={name}
        type="datetime-local"
        value={draft[name] === '' ? '' : toLocalField(draft[name])}
        onChange={(event) => set({ [name]: event.target.value === '' ? '' : fromLocalField(event.target.value) })}
      />
    </Labelled>
  );
  return (
    <fieldset className="panel">
      <legend>{text('edit.when')}</legend>
      <div className="field-grid">
        {time('from')}
        {time('to')}
      </div>
      <Checkbox checked={draft.night} onChange={(event) => set({ night: event.target.checked })}>
        {text('edit.night')}
      </Checkbox>
      <Labelled id="urgentReason" label={text('edit.urgentReason')} hint={text('edit.urgentHint')}>
        <Input id="urgentReason" maxLength={300} value={draft.urgentReason} onChange={(event) => set({ urgentReason: event.target.value })} />
      </Labelled>
    </fieldset>
  );
}
