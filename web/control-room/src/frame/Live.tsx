import { useSpeech, type Liveness } from '@holdpoint/shared';
import { Dot, Ring, Warning } from '../parts/icons';

/** Whether what is shown is live. */
export function Live(props: { liveness: Liveness }) {
  const { text } = useSpeech();
  const { liveness } = props;
  return (
    <span className={`live live-${liveness}`} role="status">
      {liveness === 'live' ? <Dot size={16} /> : liveness === 'lost' ? <Warning size={16} /> : <Ring size={16} />}
      <span>{text(`live.${liveness}`)}</span>
    </span>
  );
}
