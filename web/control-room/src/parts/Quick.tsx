import { actOf, offered, TICKET_ACTS, useSpeech } from '@holdpoint/shared';
import { Button } from 'antd';
import { useActing } from '../act/acting';
import { Arrow, Hold } from './icons';

const SMALL = { size: 'small' } as const;
const MAIN = { size: 'large', icon: <Arrow /> } as const;

/** The button of one act right where it belongs; nothing where the person has no part in it. */
export function Quick(props: { command: string; target?: string; label?: string; main?: boolean }) {
  const { term, text } = useSpeech();
  const { actions, open } = useActing();
  const action = offered(actions, props.command);
  const act = actOf(TICKET_ACTS, props.command);
  if (action === undefined || act === undefined) return null;
  const held = action.reasons.length;
  return (
    <Button {...(props.main === true ? MAIN : SMALL)} type={props.main === true && held === 0 ? 'primary' : 'default'} data-act={props.command} data-target={props.target} onClick={() => open(props.command, props.target)}>
      {props.label ?? term(act.said)}
      {held > 0 && (
        <span className="held-count">
          <Hold size={13} /> {text('actions.held', { n: held })}
        </span>
      )}
    </Button>
  );
}
