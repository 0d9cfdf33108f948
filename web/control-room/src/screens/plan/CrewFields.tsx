import { usePeople, useSpeech, type PersonRecord, type PlanDraft, type Role } from '@holdpoint/shared';
import { Checkbox, Select } from 'antd';
import { Labelled } from '../../parts/Labelled';

/** The crew of a plan: those on the published list of a part come first, nobody is left out. */
export function CrewFields(props: { draft: PlanDraft; set: (change: Partial<PlanDraft>) => void }) {
  const { text } = useSpeech();
  const people = usePeople();
  const choices = useChoices(people.data ?? []);
  const { draft, set } = props;
  return (
    <fieldset className="panel">
      <legend>{text('edit.who')}</legend>
      <div className="field-grid">
        <Labelled id="leader" label={text('edit.leader')}>
          <Select
            id="leader"
            showSearch={{ optionFilterProp: 'label' }}
            loading={people.isPending}
            value={draft.leader === '' ? null : draft.leader}
            options={choices('LEADER')}
            onChange={(leader: string) => set({ leader, members: draft.members.filter((id) => id !== leader) })}
          />
        </Labelled>
        <Labelled id="guardian" label={text('edit.guardian')}>
          <Select
            id="guardian"
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.guardian ?? ''}
            options={[{ value: '', label: text('edit.noGuardian') }, ...choices('GUARDIAN')]}
            onChange={(guardian: string) => set({ guardian: guardian === '' ? null : guardian })}
          />
        </Labelled>
      </div>
      <Labelled id="members" label={text('edit.members')}>
        <Select
          id="members"
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...draft.members]}
          options={choices('MEMBER').filter((one) => one.value !== draft.leader && one.value !== draft.guardian)}
          onChange={(members: string[]) => set({ members: members.sort() })}
        />
      </Labelled>
      <Checkbox checked={draft.firstTimeCrew} onChange={(event) => set({ firstTimeCrew: event.target.checked })}>
        {text('edit.firstTimeCrew')}
      </Checkbox>
    </fieldset>
  );
}

/** People to choose from, those on the published list of a part first. */
export function useChoices(people: readonly PersonRecord[]): (part: Role) => { value: string; label: string }[] {
  const { say, term } = useSpeech();
  return (part) => {
    const listed = (person: PersonRecord) => person.roles.some((held) => held.role === part);
    return people
      .filter((person) => person.active)
      .sort((one, other) => Number(listed(other)) - Number(listed(one)))
      .map((person) => ({
        value: person.id,
        label: `${say(person.name)} · ${person.roles.map((held) => term(`role.${held.role}`)).join(', ')}`,
      }));
  };
}
