import {
  CALLS,
  choicesOf,
  CONDITIONS,
  fromLocalField,
  nameOf,
  READINGS,
  RISK_LEVELS,
  SOURCE_KINDS,
  stepWord,
  SUSPENSION_CAUSES,
  toLocalField,
  TOPICS,
  usePeople,
  useSpeech,
  useTools,
  type Act,
  type Field,
  type TextKey,
  type Values,
} from '@holdpoint/shared';
import { AutoComplete, Button, Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { PhotoInput } from '../parts/PhotoInput';
import { useActing } from './acting';

interface Props {
  readonly act: Act;
  readonly field: Field;
  readonly values: Values;
  readonly set: (value: unknown) => void;
}

/** One input of a command, shown as its kind asks. */
export function FieldInput(props: Props) {
  const { text, term } = useSpeech();
  const id = useId();
  const { field } = props;
  if (field.kind === 'yes') {
    return (
      <p className="field">
        <Checkbox checked={props.values[field.name] === true} onChange={(event) => props.set(event.target.checked)}>
          {text(`field.${field.name}` as TextKey)}
        </Checkbox>
      </p>
    );
  }
  const grouped = GROUPED.has(field.kind);
  const label = text(labelOf(field));
  return (
    <div className="field" role={grouped ? 'group' : undefined} aria-labelledby={grouped ? `${id}-label` : undefined}>
      {grouped ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
      {field.optional === true && <small> ({text('field.optional')})</small>}
      <Control {...props} id={id} term={term} />
    </div>
  );
}

const GROUPED = new Set(['call', 'crewMembers', 'photo', 'topics', 'takenTools', 'cause', 'level', 'sourceKind', 'point', 'openPoint', 'lockedPoint', 'closablePoint', 'lock', 'earth', 'takenTool', 'watcher', 'crewMember']);

function labelOf(field: Field): TextKey {
  if (field.kind === 'time') return 'edit.to';
  return `field.${field.label ?? field.name}` as TextKey;
}

function Control(props: Props & { id: string; term: (key: string) => string }): ReactNode {
  const { act, field, values, set, id, term } = props;
  const { text } = useSpeech();
  const value = values[field.name];
  const chosen = typeof value === 'string' ? value : undefined;
  switch (field.kind) {
    case 'photo':
      return <PhotoInput value={chosen} set={set} about={`${term(act.said)} ${aboutOf(values)}`} />;
    case 'words':
      return <Input.TextArea id={id} rows={3} maxLength={500} value={chosen ?? ''} onChange={(event) => set(event.target.value)} />;
    case 'code':
      return <CodeInput {...props} />;
    case 'newLock':
    case 'newEarth':
      return (
        <>
          <Input id={id} maxLength={80} value={chosen ?? ''} onChange={(event) => set(event.target.value.trim())} />
          <small>{text(field.kind === 'newLock' ? 'field.lockHint' : 'field.earthHint')}</small>
        </>
      );
    case 'count':
      return (
        <>
          <InputNumber id={id} min={0} max={99} precision={0} value={typeof value === 'number' ? value : null} onChange={set} />
          <small>{text('field.headCountHint')}</small>
        </>
      );
    case 'time':
      return (
        <Input
          id={id}
          type="datetime-local"
          value={chosen === undefined ? '' : toLocalField(chosen)}
          onChange={(event) => set(event.target.value === '' ? undefined : fromLocalField(event.target.value))}
        />
      );
    case 'topics':
      return <Ticks hint={text('field.topicsHint')} options={TOPICS.map((one) => [one, term(`topic.${one}`)])} value={value} set={set} />;
    case 'takenTools':
      return <TakenTools {...props} />;
    case 'cause':
      return <OneOf options={SUSPENSION_CAUSES.map((one) => [one, term(`cause.${one}`)])} value={chosen} set={set} />;
    case 'level':
      return <OneOf options={RISK_LEVELS.map((one) => [one, term(`risk.${one}`)])} value={chosen} set={set} />;
    case 'sourceKind':
      return <OneOf options={SOURCE_KINDS.map((one) => [one, term(`source.${one}`)])} value={chosen} set={set} />;
    case 'reading':
      return <OneOfMany options={READINGS.map((one) => [one, term(`reading.${one}`)])} value={chosen} set={set} id={id} />;
    case 'condition':
      return <OneOfMany options={CONDITIONS.map((one) => [one, term(`condition.${one}`)])} value={chosen} set={set} id={id} />;
    case 'call':
      return <OneOf options={CALLS.map((one) => [one, term(`call.${one}`)])} value={chosen} set={set} />;
    case 'number':
      return <InputNumber id={id} precision={0} value={typeof value === 'number' ? value : null} onChange={set} />;
    case 'crewMembers':
      return <CrewMembers {...props} />;
    case 'tool':
      return <ToolInput {...props} />;
    case 'leader':
    case 'permitter':
    case 'anybody':
    case 'person':
      return <PersonInput {...props} />;
    default:
      return <Choice {...props} />;
  }
}

function aboutOf(values: Values): string {
  return ['point', 'line', 'step', 'box'].map((name) => values[name]).filter((value) => typeof value === 'string').join(' ');
}

/** A label as it is scanned; the demo can take it from the ticket. */
function CodeInput({ field, values, set, id, act }: Props & { id: string }) {
  const { text } = useSpeech();
  const { demo, view } = useActing();
  const value = values[field.name];
  const known = act.command === 'scanPlace' && view !== undefined ? view.ticket.content.site[field.name as 'meter' | 'box' | 'customer'] : '';
  return (
    <span className="code-input">
      <Input id={id} maxLength={80} value={typeof value === 'string' ? value : ''} onChange={(event) => set(event.target.value.trim())} />
      {demo && known !== '' && value !== known && (
        <Button onClick={() => set(known)} aria-label={`${text('scans.paste')}: ${known}`}>
          {text('app.demo')}: {known}
        </Button>
      )}
    </span>
  );
}

function OneOf(props: { options: readonly (readonly [string, string])[]; value: string | undefined; set: (value: unknown) => void }) {
  return (
    <Radio.Group className="one-of" value={props.value} onChange={(event) => props.set(event.target.value)}>
      {props.options.map(([value, label]) => (
        <Radio key={value} value={value}>
          {label}
        </Radio>
      ))}
    </Radio.Group>
  );
}

/** One of a long list, found by typing. */
function OneOfMany(props: { options: readonly (readonly [string, string])[]; value: string | undefined; set: (value: unknown) => void; id: string }) {
  return (
    <Select
      id={props.id}
      showSearch={{ optionFilterProp: 'label' }}
      value={props.value}
      options={props.options.map(([value, label]) => ({ value, label }))}
      onChange={props.set}
    />
  );
}

function CrewMembers({ field, values, set }: Props) {
  const { text, say } = useSpeech();
  const { view } = useActing();
  if (view === undefined) return null;
  const options = choicesOf(field, view.ticket, values).map((id) => [id, say(nameOf(view.people, id))] as const);
  return <Ticks hint={text('field.testersHint')} options={options} value={values[field.name]} set={set} />;
}

function Ticks(props: { hint: string; options: readonly (readonly [string, string])[]; value: unknown; set: (value: unknown) => void }) {
  return (
    <>
      <small>{props.hint}</small>
      <Checkbox.Group className="one-of" value={Array.isArray(props.value) ? props.value : []} onChange={props.set}>
        {props.options.map(([value, label]) => (
          <Checkbox key={value} value={value}>
            {label}
          </Checkbox>
        ))}
      </Checkbox.Group>
    </>
  );
}

function TakenTools({ field, values, set }: Props) {
  const { text, term } = useSpeech();
  const { view } = useActing();
  const options = (view?.ticket.checks.tools ?? []).map((id) => [id, `${id} · ${term(`tool.${view?.tools[id]?.kind ?? ''}`)}`] as const);
  if (options.length === 0) return <small>{text('tools.none')}</small>;
  return <Ticks hint={text('field.toolsHint')} options={options} value={values[field.name]} set={set} />;
}

function ToolInput({ field, values, set, id }: Props & { id: string }) {
  const { term, text } = useSpeech();
  const tools = useTools();
  const free = (tools.data ?? []).filter((tool) => tool.onTicket === null);
  return (
    <AutoComplete
      id={id}
      value={String(values[field.name] ?? '')}
      placeholder={text('tools.choose')}
      showSearch={{ filterOption: (typed, option) => String(option?.['seek'] ?? '').includes(typed.toLowerCase()) }}
      options={free.map((tool) => ({
        value: tool.id,
        seek: `${tool.id} ${term(`tool.${tool.kind}`)}`.toLowerCase(),
        label: (
          <span>
            <b>{tool.id}</b> · {term(`tool.${tool.kind}`)} ·{' '}
            {tool.condition !== 'FIT'
              ? term(`tool.${tool.condition}`)
              : tool.testDue === null
                ? text('tools.untested')
                : text('tools.due', { date: tool.testDue })}
          </span>
        ),
      }))}
      onChange={(value: string) => set(value.trim())}
    />
  );
}

function PersonInput({ field, values, set, id }: Props & { id: string }) {
  const { say, term } = useSpeech();
  const people = usePeople();
  const wanted = (people.data ?? []).filter(
    (person) => person.active && (ANYBODY.has(field.kind) || person.roles.some((held) => held.role === ROLE_OF[field.kind])),
  );
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      loading={people.isPending}
      value={typeof values[field.name] === 'string' ? (values[field.name] as string) : undefined}
      options={wanted.map((person) => ({
        value: person.id,
        label: `${say(person.name)} · ${person.roles.map((held) => term(`role.${held.role}`)).join(', ')}`,
      }))}
      onChange={set}
    />
  );
}

const ANYBODY: ReadonlySet<Field['kind']> = new Set<Field['kind']>(['person', 'anybody']);

/** The role that somebody named in a field has to hold. */
const ROLE_OF: Partial<Record<Field['kind'], string>> = { leader: 'LEADER', permitter: 'PERMITTER' };

/** One of what the ticket offers: a few are shown at once, many fold into a list. */
function Choice({ field, values, set, id }: Props & { id: string }) {
  const { text } = useSpeech();
  const { view } = useActing();
  const word = useWordFor();
  if (view === undefined) return null;
  const value = typeof values[field.name] === 'string' ? (values[field.name] as string) : undefined;
  const offered = choicesOf(field, view.ticket, values);
  const options = value === undefined || offered.includes(value) ? offered : [value, ...offered];
  if (options.length === 0) return <small>{text('board.laneEmpty')}</small>;
  if (GROUPED.has(field.kind)) return <OneOf options={options.map((one) => [one, word(field, one)])} value={value} set={set} />;
  return <Select id={id} value={value} options={options.map((one) => ({ value: one, label: word(field, one) }))} onChange={set} />;
}

/** The words for a value that the ticket knows by its id. */
function useWordFor(): (field: Field, value: string) => string {
  const { term, say } = useSpeech();
  const { view } = useActing();
  return (field, value) => {
    switch (field.kind) {
      case 'point':
      case 'openPoint':
      case 'lockedPoint':
      case 'closablePoint': {
        const source = view?.ticket.register.points[value]?.source;
        return source === undefined ? value : `${value} · ${term(`source.${source.kind}`)} · ${source.name}`;
      }
      case 'line':
        return term(value.startsWith('M-') ? `measure.${value}` : `hazard.${value}`);
      case 'step':
      case 'sheetLine':
      case 'doneLine':
        return view === undefined ? value : stepWord(view.ticket, value, term);
      case 'takenTool':
      case 'tester':
        return `${value} · ${term(`tool.${view?.tools[value]?.kind ?? ''}`)}`;
      case 'crewMember':
      case 'watcher':
        return view === undefined ? value : say(nameOf(view.people, value));
      default:
        return value;
    }
  };
}
