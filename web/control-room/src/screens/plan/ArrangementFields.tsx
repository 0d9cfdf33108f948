import { arranged, SUPPLY_ACTS, useCatalogue, usePeople, useSpeech, VOLTAGES, WEATHER_ALERT, type Arrangements, type PlanDraft, type Reach, type SupplyAct } from '@holdpoint/shared';
import { Input, Select } from 'antd';
import { Labelled } from '../../parts/Labelled';
import { useChoices } from './CrewFields';

/** People look for the words they read, not for the codes behind them. */
const SEARCH = { optionFilterProp: 'label' } as const;

/** What is special about a job, and what the plan arranges because of it. */
export function ArrangementFields(props: {
  draft: PlanDraft;
  set: (change: Partial<PlanDraft>) => void;
  /** The alerts that the planner names; the plan itself keeps only that there is one. */
  weather: readonly string[];
  nameWeather: (alerts: readonly string[]) => void;
}) {
  const { text, term } = useSpeech();
  const people = usePeople();
  const choices = useChoices(people.data ?? []);
  const tags = useTerms('tag.');
  const circumstances = useTerms('circumstance.');
  const alerts = useTerms('alert.');
  const now = arranged(props.draft);
  const set = (change: Partial<Arrangements>) => props.set({ arrangements: { ...now, ...change } });
  const reach = now.reach ?? { column: null, acts: [] };
  const extend = (change: Partial<Reach>) => set({ reach: { ...reach, ...change } });
  return (
    <fieldset className="panel">
      <legend>{text('edit.arranged')}</legend>
      <div className="field-grid">
        <Labelled id="tags" label={text('edit.tags')}>
          <Select
            id="tags"
            mode="multiple"
            showSearch={SEARCH}
            value={[...now.tags]}
            options={tags}
            onChange={(chosen: string[]) => set({ tags: chosen.sort() })}
          />
        </Labelled>
        <Labelled id="circumstances" label={text('edit.circumstances')}>
          <Select
            id="circumstances"
            mode="multiple"
            showSearch={SEARCH}
            value={[...now.circumstances]}
            options={circumstances}
            onChange={(chosen: string[]) => set({ circumstances: chosen.sort() })}
          />
        </Labelled>
        {now.circumstances.includes(WEATHER_ALERT) && (
          <Labelled id="weather" label={text('edit.weather')} hint={text('edit.weatherHint')}>
            <Select
              id="weather"
              mode="multiple"
              showSearch={SEARCH}
              value={[...props.weather]}
              options={alerts}
              onChange={(chosen: string[]) => props.nameWeather(chosen.sort())}
            />
          </Labelled>
        )}
        <Labelled id="voltage" label={text('particulars.voltage')}>
          <Select
            id="voltage"
            allowClear
            placeholder={term('voltage.UP_TO_1_KV')}
            value={now.voltage}
            options={VOLTAGES.map((one) => ({ value: one, label: term(`voltage.${one}`) }))}
            onChange={(voltage: string | undefined) => set({ voltage: voltage ?? null })}
          />
        </Labelled>
        <Labelled id="attendee" label={text('edit.attendee')}>
          <Select
            id="attendee"
            showSearch={SEARCH}
            loading={people.isPending}
            value={now.attendee ?? ''}
            options={[{ value: '', label: text('edit.nobody') }, ...choices('APPROVER')]}
            onChange={(attendee: string) => set({ attendee: attendee === '' ? null : attendee })}
          />
        </Labelled>
        <Labelled id="recorder" label={text('edit.recorder')}>
          <Input
            id="recorder"
            maxLength={80}
            value={now.recorder ?? ''}
            onChange={(event) => set({ recorder: event.target.value.trim() === '' ? null : event.target.value.trim() })}
          />
        </Labelled>
        <Labelled id="column" label={text('edit.column')}>
          <Input id="column" maxLength={80} value={reach.column ?? ''} onChange={(event) => extend({ column: event.target.value.trim() === '' ? null : event.target.value.trim() })} />
        </Labelled>
        <Labelled id="acts" label={text('edit.acts')}>
          <Select
            id="acts"
            mode="multiple"
            showSearch={SEARCH}
            value={[...reach.acts]}
            options={SUPPLY_ACTS.map((act) => ({ value: act, label: text(`act.${act}`) }))}
            onChange={(acts: SupplyAct[]) => extend({ acts: acts.sort() })}
          />
        </Labelled>
      </div>
      <Labelled id="coordination" label={text('edit.coordination')}>
        <Input id="coordination" maxLength={300} value={now.coordination} onChange={(event) => set({ coordination: event.target.value })} />
      </Labelled>
    </fieldset>
  );
}

/** The words of the catalogue that begin with a prefix, to choose from. */
function useTerms(prefix: string): { value: string; label: string }[] {
  const { term } = useSpeech();
  const catalogue = useCatalogue(true);
  return Object.keys(catalogue.data?.texts.en ?? {})
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ value: key.slice(prefix.length), label: term(key) }));
}
