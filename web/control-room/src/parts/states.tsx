import { CloudOff, Lost, Lock } from './icons';
import { Problem, Unreachable, useSpeech } from '@holdpoint/shared';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Something is on its way. */
export function Loading() {
  const { text } = useSpeech();
  return (
    <div className="state" role="status" aria-label={text('state.loading')}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}

/** Nothing is here, and what would bring something. */
export function Nothing(props: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="state state-empty">
      <p className="state-title">{props.title}</p>
      {props.hint !== undefined && <p>{props.hint}</p>}
      {props.children}
    </div>
  );
}

/** Something did not load: the platform is away, it is not there, or it is not for this person. */
export function Failed(props: { error: Error; again?: () => void; missing?: boolean }) {
  const { text } = useSpeech();
  const { error, again, missing } = props;
  const kind = missing === true ? 'missing' : kindOf(error);
  const detail = error instanceof Problem ? [error.message, error.detail].filter((part) => part !== '').join(' – ') : '';
  return (
    <div className="state state-failed" role="alert">
      {kind === 'offline' ? <CloudOff /> : kind === 'forbidden' ? <Lock /> : <Lost />}
      <p className="state-title">
        {text(
          kind === 'offline'
            ? 'state.offline'
            : kind === 'missing'
              ? 'state.notFound'
              : kind === 'forbidden'
                ? 'state.notAllowed'
                : 'state.failed',
        )}
      </p>
      {kind === 'offline' && <p>{text('state.offlineHint')}</p>}
      {kind === 'missing' && <p>{text('state.notFoundHint')}</p>}
      {kind === 'other' && detail !== '' && <p>{detail}</p>}
      <p className="state-acts">
        {again !== undefined && (
          <Button type="primary" onClick={again}>
            {text('state.retry')}
          </Button>
        )}
        <Link to="/">{text('state.toBoard')}</Link>
      </p>
    </div>
  );
}

function kindOf(error: Error): 'offline' | 'missing' | 'forbidden' | 'other' {
  if (error instanceof Unreachable) return 'offline';
  if (!(error instanceof Problem)) return 'other';
  if (error.status === 404) return 'missing';
  return error.status === 403 ? 'forbidden' : 'other';
}
