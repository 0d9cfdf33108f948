import { actOf, FORMS, nameOf, nextOfPlan, offered, PLAN_ACTS, Refusal, useDraftTicket, useSpeech, type Form, type PlanView } from '@holdpoint/shared';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useActing } from '../../act/acting';
import { ActAs } from '../../parts/ActAs';
import { Held } from '../../parts/Held';
import { Arrow, Check, Hold, People } from '../../parts/icons';
import { StateTag } from '../../parts/tags';
import { Wrong } from '../../parts/Wrong';

/** What must be done with a plan next, by whom, and what holds it. */
export function PlanNext({ view }: { view: PlanView }) {
  const { text, say, term } = useSpeech();
  const { person, actions, open } = useActing();
  const next = nextOfPlan(view);
  const action = next.command === undefined ? undefined : offered(actions, next.command);
  const act = next.command === undefined ? undefined : actOf(PLAN_ACTS, next.command);
  const held = action?.reasons ?? [];
  return (
    <section className={held.length > 0 ? 'next next-held' : 'next next-free'} aria-labelledby="next-title">
      <p className="next-label">{text('next.title')}</p>
      <h2 id="next-title">{text(next.text)}</h2>
      {next.role !== undefined && (
        <p className="must-act">
          <People /> {text('next.mustAct')}: <b>{term(`role.${next.role}`)}</b>
          {next.person !== undefined && (
            <span className="must-act-person">
              {say(nameOf(view.people, next.person))}
              {next.person === person.id ? <mark>{text('next.you')}</mark> : <ActAs id={next.person} />}
            </span>
          )}
        </p>
      )}
      {held.length > 0 && (
        <p className="next-state">
          <Hold /> {held.length === 1 ? text('next.heldByOne') : text('next.heldBy', { n: held.length })}
        </p>
      )}
      {act !== undefined && action !== undefined && (
        <p className="next-mine">
          <Button type={held.length === 0 ? 'primary' : 'default'} size="large" icon={<Arrow />} data-act={act.command} onClick={() => open(act.command)}>
            {term(act.said)}
          </Button>
          {view.state === 'DRAFT' && <Link to={`/plans/${view.id}/edit`}>{text('edit.revise')}</Link>}
        </p>
      )}
      <Held reasons={held} />
      {next.text === 'plan.next.APPROVED' && <MakeTicket view={view} />}
      <Tickets view={view} />
    </section>
  );
}

function MakeTicket({ view }: { view: PlanView }) {
  const { text, say, term } = useSpeech();
  const { person } = useActing();
  const go = useNavigate();
  const draft = useDraftTicket();
  const [chosen, choose] = useState<Form | null>(null);
  const form = chosen ?? view.form;
  if (person.id !== view.content.leader || form === null) {
    return <p className="quiet">{text('plan.makeTicketBy', { name: say(nameOf(view.people, view.content.leader)) })}</p>;
  }
  return (
    <>
      <p className="next-mine">
        <Button
          type="primary"
          size="large"
          icon={<Check />}
          data-act="draft"
          loading={draft.isPending}
          onClick={() =>
            // The feed may take this button away before the answer is here; a promise is kept all the same.
            void draft.mutateAsync({ plan: view.id, form }).then(
              (ticket) => go(`/tickets/${ticket.id}`),
              () => undefined,
            )
          }
        >
          {text('plan.makeTicket')} · {term(`form.${form}`)}
        </Button>
      </p>
      <p className="quiet">
        {text('plan.otherForm')}{' '}
        <Select
          aria-label={text('plan.otherForm')}
          className="form-choice"
          value={form}
          options={FORMS.map((one) => ({ value: one, label: term(`form.${one}`) }))}
          onChange={choose}
        />
      </p>
      <p className="quiet">{text('plan.makeTicketHint')}</p>
      {draft.error instanceof Refusal ? <Held reasons={draft.error.held} all /> : draft.error !== null && <Wrong error={draft.error} />}
    </>
  );
}

function Tickets({ view }: { view: PlanView }) {
  const { text } = useSpeech();
  if (view.tickets.length === 0) return null;
  return (
    <div className="plan-tickets">
      <h3>{text('plan.tickets')}</h3>
      <ul>
        {view.tickets.map((ticket) => (
          <li key={ticket.id}>
            <Link to={`/tickets/${ticket.id}`}>{ticket.number}</Link> <StateTag state={ticket.state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
