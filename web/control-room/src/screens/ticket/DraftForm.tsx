import { fromLocalField, offered, Refusal, toLocalField, usePeople, useSpeech, useTicketCommand, type Content, type TicketView } from '@holdpoint/shared';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useActing } from '../../act/acting';
import { Held } from '../../parts/Held';
import { Labelled } from '../../parts/Labelled';
import { Wrong } from '../../parts/Wrong';
import { useChoices } from '../plan/CrewFields';

/** Changes task, window and crew of a ticket that is still a draft; whether they keep to the plan is for the platform to say. */
export function DraftForm({ view }: { view: TicketView }) {
  const { actions } = useActing();
  if (view.ticket.state !== 'DRAFT' || offered(actions, 'revise') === undefined) return null;
  return <Revising key={view.version} view={view} />;
}

function Revising({ view }: { view: TicketView }) {
  const { text } = useSpeech();
  const sending = useTicketCommand(view.id);
  const [content, write] = useState<Content>(view.ticket.content);
  const set = (change: Partial<Content>) => write((old) => ({ ...old, ...change }));
  const time = (name: 'from' | 'to') => (
    <Labelled id={`draft-${name}`} label={text(`edit.${name}`)}>
      <Input
        id={`draft-${name}`}
        type="datetime-local"
        required
        value={content.window[name] === '' ? '' : toLocalField(content.window[name])}
        onChange={(event) => set({ window: { ...content.window, [name]: event.target.value === '' ? '' : fromLocalField(event.target.value) } })}
      />
    </Labelled>
  );
  return (
    <details className="panel draft-part" data-part="draft">
      <summary>{text('draft.title')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate({ type: 'revise', content });
        }}
      >
        <Labelled id="draft-task" label={text('edit.task')}>
          <Input.TextArea id="draft-task" rows={2} maxLength={300} value={content.task} onChange={(event) => set({ task: event.target.value })} />
        </Labelled>
        <div className="field-grid">
          {time('from')}
          {time('to')}
        </div>
        <Crew content={content} set={set} />
        <Labelled id="draft-meter" label={text('edit.newMeter')}>
          <Input
            id="draft-meter"
            maxLength={80}
            value={content.site.newMeter}
            onChange={(event) => set({ site: { ...content.site, newMeter: event.target.value.trim() } })}
          />
        </Labelled>
        {sending.error instanceof Refusal ? <Held reasons={sending.error.held} all /> : sending.error !== null && <Wrong error={sending.error} />}
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {text('draft.save')}
        </Button>
      </form>
    </details>
  );
}

function Crew({ content, set }: { content: Content; set: (change: Partial<Content>) => void }) {
  const { text } = useSpeech();
  const choices = useChoices(usePeople().data ?? []);
  return (
    <>
      <div className="field-grid">
        <Labelled id="draft-leader" label={text('edit.leader')}>
          <Select
            id="draft-leader"
            showSearch={{ optionFilterProp: 'label' }}
            value={content.leader}
            options={choices('LEADER')}
            onChange={(leader: string) => set({ leader, members: content.members.filter((id) => id !== leader) })}
          />
        </Labelled>
        <Labelled id="draft-guardian" label={text('edit.guardian')}>
          <Select
            id="draft-guardian"
            showSearch={{ optionFilterProp: 'label' }}
            value={content.guardian ?? ''}
            options={[{ value: '', label: text('edit.noGuardian') }, ...choices('GUARDIAN')]}
            onChange={(guardian: string) => set({ guardian: guardian === '' ? null : guardian })}
          />
        </Labelled>
      </div>
      <Labelled id="draft-members" label={text('edit.members')}>
        <Select
          id="draft-members"
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...content.members]}
          options={choices('MEMBER').filter((one) => one.value !== content.leader && one.value !== content.guardian)}
          onChange={(members: string[]) => set({ members: members.sort() })}
        />
      </Labelled>
    </>
  );
}
