import { nameOf, useSpeech, type PlanView, type Role } from '@holdpoint/shared';

/** Place, crew and names of a plan. */
export function PlanFacts({ view }: { view: PlanView }) {
  const { text, say, term } = useSpeech();
  const { content, servicePoint, people } = view;
  const crew: readonly (readonly [string, Role])[] = [
    [content.leader, 'LEADER'],
    ...(content.guardian === null ? [] : [[content.guardian, 'GUARDIAN'] as const]),
    ...content.members.map((id) => [id, 'MEMBER'] as const),
  ];
  return (
    <section className="panel" aria-labelledby="facts-title">
      <h2 id="facts-title">{text('plan.crew')}</h2>
      <ul className="plain">
        {crew.map(([id, role]) => (
          <li key={id}>
            <b>{say(nameOf(people, id))}</b> <small>{term(`role.${role}`)}</small>
          </li>
        ))}
      </ul>
      <h2>{text('plan.place')}</h2>
      <dl className="pairs">
        <dt>{text('ticket.customer')}</dt>
        <dd>
          <code>{content.customer}</code>
        </dd>
        {servicePoint !== null && (
          <>
            <dt>{text('ticket.address')}</dt>
            <dd>{servicePoint.address}</dd>
            <dt>{text('ticket.box')}</dt>
            <dd>
              {servicePoint.boxName} <code>{servicePoint.box}</code>
            </dd>
            <dt>{text('edit.sources')}</dt>
            <dd>
              {servicePoint.sources.map((source) => (
                <span key={source.point} className="source-line">
                  {term(`source.${source.kind}`)} <code>{source.point}</code>
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{text('plan.form')}</dt>
        <dd>{view.form === null ? '–' : term(`form.${view.form}`)}</dd>
        <dt>{text('plan.planner')}</dt>
        <dd>{say(nameOf(people, view.planner))}</dd>
        <dt>{text('plan.approver')}</dt>
        <dd>{view.approver === null ? text('people.notYet') : say(nameOf(people, view.approver))}</dd>
      </dl>
    </section>
  );
}
