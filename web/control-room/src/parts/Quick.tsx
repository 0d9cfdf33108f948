import { actOf, offered, TICKET_ACTS, useSpeech } from '@holdpoint/shared';
import { Button } from 'antd';
import { useActing } from '../act/acting';
import { Hold } from './icons';

/** The button of one act right where it belongs; nothing where the person has no part in it. */
export function Quick(props: { command: string; target?: string; label?: string }) {
  const { term, text } = useSpeech();
  const { actions, open } = useActing();
  const action = offered(actions, props.command);
  const act = actOf(TICKET_ACTS, props.command);
  if (action === undefined || act === undefined) return null;
  const held = action.reasons.length;
  return (
    <Button size="small" data-act={props.command} data-target={props.target} onClick={() => open(props.command, props.target)}>
      {props.label ?? term(act.said)}
      {held > 0 && (
        <span className="held-count">
          <Hold size={13} /> {text('actions.held', { n: held })}
        </span>
      )}
    </Button>
  );
}
