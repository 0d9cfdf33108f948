import { backFeeds, useSpeech, type Isolation, type Remaining } from '@holdpoint/shared';
import { Warning } from '../icons';

/** What has to be known of an isolation beside its points: what cannot be parted, who loses the supply, where to test and earth. */
export function IsolationNotes({ isolation }: { isolation: Isolation }) {
  const { text, term } = useSpeech();
  const back = backFeeds(isolation);
  return (
    <div className="isolation-notes">
      {!isolation.possible && (
        <div className="live-warning" role="alert">
          <p>
            <Warning size={16} /> {text('isolation.impossible')}
          </p>
          <ul>
            {isolation.inseparable.map(({ source }) => (
              <li key={source.id}>
                <b>{source.name === '' ? source.id : source.name}</b> ({term(`source.${source.kind}`)}, <code>{source.id}</code>)
              </li>
            ))}
          </ul>
        </div>
      )}
      {back > 0 && (
        <p className="live-warning" data-testid="back-feed">
          <Warning size={16} /> {text('isolation.backFeedCount', { n: back })}
        </p>
      )}
      {isolation.verifications.length > 0 && (
        <p>
          <b>{text('isolation.test')}</b>{' '}
          {isolation.verifications.map((at) => (
            <code key={at.node}>{at.name === '' ? at.node : at.name}</code>
          ))}
        </p>
      )}
      {isolation.customersLost > 0 && <p>{text('isolation.lost', { n: isolation.customersLost })}</p>}
      {isolation.special.length > 0 && (
        <p className="live-warning">
          <Warning size={16} /> {text('isolation.special')}{' '}
          {isolation.special.map((one) => (
            <span key={one.customer} className="source-line">
              {one.name} <code>{one.customer}</code> ({term(`need.${one.need}`)})
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Sources that still reach the zone, each with its way. */
export function StillFed({ lead, remaining }: { lead: string; remaining: readonly Remaining[] }) {
  const { text, term } = useSpeech();
  return (
    <div className="live-warning" role="alert">
      <p>
        <Warning size={16} /> {lead}
      </p>
      <ul>
        {remaining.map((one) => (
          <li key={`${one.source} ${one.way.join()}`}>
            <b>{one.name === '' ? one.source : one.name}</b> ({term(`source.${one.kind}`)}
            {one.more > 0 && <>, {text('isolation.more', { n: one.more })}</>}) {one.way.length > 0 && text('isolation.way', { way: one.way.join(' → ') })}
          </li>
        ))}
      </ul>
    </div>
  );
}
