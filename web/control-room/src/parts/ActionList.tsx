import { hasObject, hasSigned, offered, useSpeech, type Act, type ActionView } from '@holdpoint/shared';
import { Button } from 'antd';
import { useActing } from '../act/acting';
import { Hold, Warning } from './icons';

/** What the person signed in may do here; a held act says by how many conditions, and opens them. */
export function ActionList(props: { acts: readonly Act[]; none: string }) {
  const { text } = useSpeech();
  const { actions, person, view } = useActing();
  const possible = props.acts.flatMap((act) => {
    const action = offered(actions, act.command);
    const able = view === undefined || (hasObject(act, view.ticket) && !hasSigned(act.command, view.ticket, person.id));
    return action === undefined || !able ? [] : [{ act, action }];
  });
  const rare = possible.filter(({ act }) => act.group === 'stop' || act.group === 'people' || act.grave === true);
  const usual = possible.filter((one) => !rare.includes(one));
  return (
    <section className="panel actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{text('actions.title')}</h2>
      {possible.length === 0 && <p className="quiet">{props.none}</p>}
      <div className="action-buttons">
        {usual.map(({ act, action }) => (
          <ActButton key={act.command} act={act} action={action} />
        ))}
      </div>
      {rare.length > 0 && (
        <details className="rare">
          <summary>{text('actions.more')}</summary>
          <div className="action-buttons">
            {rare.map(({ act, action }) => (
              <ActButton key={act.command} act={act} action={action} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function ActButton(props: { act: Act; action: ActionView }) {
  const { text, term } = useSpeech();
  const { open } = useActing();
  const { act, action } = props;
  const held = action.reasons.length;
  const warned = action.warnings.length;
  return (
    <Button danger={act.grave === true} data-act={act.command} onClick={() => open(act.command)}>
      {term(act.said)}
      {held > 0 && (
        <span className="held-count">
          <Hold size={14} /> {text('actions.held', { n: held })}
        </span>
      )}
      {held === 0 && warned > 0 && (
        <span className="warned-count">
          <Warning size={14} /> {text('actions.warned', { n: warned })}
        </span>
      )}
    </Button>
  );
}
