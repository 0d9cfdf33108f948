import { pathOf, useSpeech, type Stop, type TextKey, type Ticket } from '@holdpoint/shared';
import { Check, Dot, Hold, Ring } from './icons';

/** The path of a job from plan to archive, and where it stands. */
export function Path(props: { ticket: Ticket }) {
  const { text } = useSpeech();
  const stops = pathOf(props.ticket);
  const here = stops.findIndex((stop) => stop.status === 'now' || stop.status === 'stopped');
  const now = stops[here];
  return (
    <>
    <ol className="path" aria-label={text('path.label')}>
      {stops.map((stop) => (
        <li key={stop.station} className={`stop-${stop.status}`} aria-current={stop.status === 'now' ? 'step' : undefined}>
          <span className="stop-sign">{signOf(stop.status)}</span>
          <span className="stop-name">{text(`path.${stop.station}` as TextKey)}</span>
          <span className="visually-hidden">{text(`path.${stop.status}` as TextKey)}</span>
        </li>
      ))}
    </ol>
      {now !== undefined && (
        <p className="path-here" aria-hidden="true">
          {here + 1} / {stops.length} · {text(`path.${now.station}` as TextKey)}
        </p>
      )}
    </>
  );
}

function signOf(status: Stop['status']) {
  switch (status) {
    case 'done':
      return <Check size={16} />;
    case 'now':
      return <Dot size={18} />;
    case 'stopped':
      return <Hold size={18} />;
    case 'ahead':
      return <Ring size={14} />;
  }
}
