import { arranged, useCatalogue, usePeople, useSpeech, type Arrangements, type PlanDraft } from '@holdpoint/shared';
import { Input, Select } from 'antd';
import { Labelled } from '../PlanEditor';
import { useChoices } from './CrewFields';

/** What is special about a job, and what the plan arranges because of it. */
export function ArrangementFields(props: { draft: PlanDraft; set: (change: Partial<PlanDraft>) => void }) {
  const { text } = useSpeech();
  const people = usePeople();
  const choices = useChoices(people.data ?? []);
  const tags = useTerms('tag.');
  const circumstances = useTerms('circumstance.');
  const now = arranged(props.draft);
  const set = (change: Partial<Arrangements>) => props.set({ arrangements: { ...now, ...change } });
  return (
    <fieldset className="panel">
      <legend>{text('edit.arranged')}</legend>
      <div className="field-grid">
        <Labelled id="tags" label={text('edit.tags')}>
          <Select id="tags" mode="multiple" value={[...now.tags]} options={tags} onChange={(chosen: string[]) => set({ tags: chosen.sort() })} />
        </Labelled>
        <Labelled id="circumstances" label={text('edit.circumstances')}>
          <Select
            id="circumstances"
            mode="multiple"
            value={[...now.circumstances]}
            options={circumstances}
            onChange={(chosen: string[]) => set({ circumstances: chosen.sort() })}
          />
        </Labelled>
        <Labelled id="attendee" label={text('edit.attendee')}>
          <Select
            id="attendee"
            showSearch={{ optionFilterProp: 'label' }}
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
