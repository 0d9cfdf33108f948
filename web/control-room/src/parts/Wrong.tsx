import { Problem, Unreachable, useSpeech } from '@holdpoint/shared';
import { Warning } from './icons';

/** A command that was not taken for another reason than a hold point. */
export function Wrong(props: { error: Error }) {
  const { text } = useSpeech();
  const { error } = props;
  return (
    <div className="wrong" role="alert">
      <Warning />
      <div>
        <b>{error instanceof Unreachable ? text('state.offline') : text('problem.title')}</b>
        {error instanceof Unreachable && <p>{text('state.offlineHint')}</p>}
        {error instanceof Problem && (
          <p>
            {error.message} {error.detail}{' '}
            {error.code !== '' && <small>{text('problem.code', { code: error.code })}</small>}
          </p>
        )}
        {error instanceof Problem && error.fields.length > 0 && (
          <ul>
            {error.fields.map((fault) => (
              <li key={fault.field}>
                {fault.field}: {fault.message}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
