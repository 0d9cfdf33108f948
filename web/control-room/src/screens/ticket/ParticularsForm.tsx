import {
  LINE_ACTIONS,
  PLAIN,
  offered,
  Refusal,
  TAGS,
  useBoard,
  saysMore,
  useCatalogue,
  usePeople,
  useSpeech,
  useTicketCommand,
  useUnits,
  VOLTAGES,
  withLine,
  type Line,
  type Particulars,
  type TicketView,
} from '@holdpoint/shared';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useActing } from '../../act/acting';
import { Held } from '../../parts/Held';
import { Labelled } from '../../parts/Labelled';
import { Wrong } from '../../parts/Wrong';
import { JustificationInput } from './JustificationInput';

type Set = (change: Partial<Particulars>) => void;

/** Fills in what the form asks for beyond what every form says, as long as the ticket is a draft. */
export function ParticularsForm({ view }: { view: TicketView }) {
  const { actions } = useActing();
  if (view.ticket.state !== 'DRAFT' || offered(actions, 'revise') === undefined) return null;
  return <Filling key={view.version} view={view} />;
}

function Filling({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const { content } = view.ticket;
  const sending = useTicketCommand(view.id);
  const type = useCatalogue(true).data?.ticketTypes.find((one) => one.form === content.form);
  const [more, become] = useState<Particulars>(content.particulars ?? PLAIN);
  const set: Set = (change) => become((old) => ({ ...old, ...change }));
  const asked = [...new Set([...(type?.fields ?? []), ...(more.tags.includes('LIVE_PARTS') ? ['JUSTIFICATION'] : [])])];
  const byLine = type?.lines === true || more.lines.length > 0;
  const under = type?.parent !== 'NONE' || more.parent !== null;
  return (
    <details className="panel draft-part" data-part="particulars" open={saysMore(content.particulars) || asked.length > 0 || byLine}>
      <summary>{text('particulars.fill')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate({ type: 'revise', content: { ...content, particulars: more } });
        }}
      >
        <WordFields fields={asked} more={more} set={set} />
        {byLine && <LineFields lines={more.lines} set={(lines) => set({ lines })} />}
        <div className="field-grid">
          <PlaceFields more={more} set={set} />
        </div>
        <details>
          <summary>{text('particulars.further')}</summary>
          <WordFields fields={FURTHER.filter((field) => !asked.includes(field))} more={more} set={set} />
          <div className="field-grid">
            <TieFields view={view} under={under} more={more} set={set} />
          </div>
        </details>
        {sending.error instanceof Refusal ? <Held reasons={sending.error.held} all /> : sending.error !== null && <Wrong error={sending.error} />}
        <Button type="primary" htmlType="submit" loading={sending.isPending} data-act="revise">
          {text('particulars.save')}
        </Button>
      </form>
    </details>
  );
}

function PlaceFields({ more, set }: { more: Particulars; set: Set }) {
  const { text, term } = useSpeech();
  return (
    <>
      <Labelled label={text('particulars.voltage')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={more.voltage}
            options={VOLTAGES.map((one) => ({ value: one, label: term(`voltage.${one}`) }))}
            onChange={(voltage: string | undefined) => set({ voltage: voltage ?? null })}
          />
        )}
      </Labelled>
      <Labelled label={text('particulars.tags')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={[...more.tags]}
            showSearch={{ optionFilterProp: 'label' }}
            options={TAGS.map((one) => ({ value: one, label: term(`tag.${one}`) }))}
            onChange={(tags: string[]) => set({ tags })}
          />
        )}
      </Labelled>
      <Labelled label={text('particulars.energy')}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={2000}
            step={1}
            value={more.incidentEnergyTenths === null ? null : more.incidentEnergyTenths / 10}
            onChange={(value) => set({ incidentEnergyTenths: value === null ? null : Math.round(value * 10) })}
          />
        )}
      </Labelled>
    </>
  );
}

/** What any form may say in words beside what it asks for. */
const FURTHER = ['PRECAUTIONS', 'SURVEY', 'URGENCY', 'CONTINUES'];

/** Particulars in words. */
function WordFields(props: { fields: readonly string[]; more: Particulars; set: Set }) {
  const { term } = useSpeech();
  const { fields, more, set } = props;
  return (
    <div className="field-grid">
      {fields.map((field) => (
        <Labelled key={field} label={term(`particular.${field}`)}>
          {(id) => {
            const value = more.fields[field] ?? '';
            const write = (words: string) => set({ fields: filled(more.fields, field, words) });
            if (field === 'JUSTIFICATION') return <JustificationInput id={id} value={value} onChange={write} />;
            return <Input.TextArea id={id} rows={2} maxLength={500} value={value} onChange={(event) => write(event.target.value)} />;
          }}
        </Labelled>
      ))}
    </div>
  );
}

function filled(fields: Particulars['fields'], field: string, words: string): Particulars['fields'] {
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
  return words === '' ? rest : { ...rest, [field]: words };
}

/** Other tickets, units and people that this ticket leans on. */
function TieFields({ view, under, more, set }: { view: TicketView; under: boolean; more: Particulars; set: Set }) {
  const { text, say, term } = useSpeech();
  const others = (useBoard(true).data ?? []).filter((row) => row.id !== view.id);
  const units = useUnits().data ?? [];
  const people = (usePeople().data ?? []).filter((person) => person.roles.some((held) => held.role === 'LIAISON'));
  const named = (rows: typeof others) => rows.map((row) => ({ value: row.id, label: `${row.number} · ${term(`form.${row.form}`)} · ${row.task}` }));
  return (
    <>
      {under && (
        <Labelled label={text('particulars.parent')}>
          {(id) => <Select id={id} allowClear value={more.parent} options={named(others)} onChange={(parent: string | undefined) => set({ parent: parent ?? null })} />}
        </Labelled>
      )}
      <Labelled label={text('particulars.isolations')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={[...more.isolations]}
            options={named(others.filter((row) => row.form === 'ISOLATION_CERTIFICATE'))}
            onChange={(isolations: string[]) => set({ isolations })}
          />
        )}
      </Labelled>
      <Labelled label={text('particulars.secondUnit')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={more.secondUnit}
            options={units.map((unit) => ({ value: unit.id, label: say(unit.name) }))}
            onChange={(unit: string | undefined) => set({ secondUnit: unit ?? null })}
          />
        )}
      </Labelled>
      <Labelled label={text('particulars.liaison')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            value={more.liaison}
            options={people.map((person) => ({ value: person.id, label: say(person.name) }))}
            onChange={(person: string | undefined) => set({ liaison: person ?? null })}
          />
        )}
      </Labelled>
      <Labelled label={text('particulars.sheets')}>
        {(id) => <InputNumber id={id} min={0} max={20} precision={0} value={more.secondarySheets} onChange={(sheets) => set({ secondarySheets: sheets ?? 0 })} />}
      </Labelled>
      <Checkbox checked={more.customerPermit} onChange={(event) => set({ customerPermit: event.target.checked })}>
        {text('particulars.customerPermit')}
      </Checkbox>
    </>
  );
}

function LineFields(props: { lines: readonly Line[]; set: (lines: readonly Line[]) => void }) {
  const { text, term } = useSpeech();
  const { lines, set } = props;
  return (
    <fieldset className="line-fields">
      <legend>{text('particulars.lines')}</legend>
      {lines.map((line, at) => (
        <div key={line.id} className="line-field">
          <b>{line.id}</b>
          <Select
            aria-label={text('particulars.action')}
            value={line.action}
            options={LINE_ACTIONS.map((one) => ({ value: one, label: term(`action.${one}`) }))}
            onChange={(action: string) => set(withLine(lines, at, { ...line, action }))}
          />
          <Input aria-label={text('particulars.device')} placeholder={text('particulars.device')} maxLength={80} value={line.device} onChange={(event) => set(withLine(lines, at, { ...line, device: event.target.value }))} />
          <Input aria-label={text('particulars.deviceName')} placeholder={text('particulars.deviceName')} maxLength={80} value={line.name} onChange={(event) => set(withLine(lines, at, { ...line, name: event.target.value }))} />
          <Button onClick={() => set(withLine(lines, at, undefined))}>{text('particulars.removeLine')}</Button>
        </div>
      ))}
      <Button onClick={() => set(withLine(lines, lines.length, { action: 'OPEN', device: '', name: '' }))}>{text('particulars.addLine')}</Button>
    </fieldset>
  );
}
