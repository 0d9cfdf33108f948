import { beyond, feedsBack, isBackFeed, parts, useSpeech, type Isolation, type IsolationPoint, type Standing } from '@holdpoint/shared';
import { Check, Lock, Warning } from '../icons';
import { SourceSymbol, SwitchSymbol } from './symbols';

const NAMED = 3;

/** How points stand, by id; nothing where there is no ticket yet. */
export type Standings = Readonly<Record<string, Standing>> | undefined;

/** The work zone as a bar, and every way into it: the sources, the point that parts them, the zone. */
export function IsolationPicture({ isolation, standings }: { isolation: Isolation; standings?: Standings }) {
  const { text } = useSpeech();
  return (
    <div className="single-line">
      <ol className="ways-in">
        {isolation.points.map((point) => (
          <Way key={point.id} point={point} standings={standings} />
        ))}
      </ol>
      <p className="zone-bar">
        <b>{text('isolation.zone')}</b> {zoneName(isolation) ?? text('isolation.zoneOf', { n: isolation.zone.length })}
      </p>
    </div>
  );
}

function zoneName(isolation: Isolation): string | undefined {
  const only = isolation.zone.length === 1 ? isolation.zone[0] : undefined;
  return only === undefined ? undefined : only.name === '' ? only.id : only.name;
}

function Way({ point, standings }: { point: IsolationPoint; standings: Standings }) {
  const { text } = useSpeech();
  const standing = standings?.[point.id];
  const secured = parts(standing);
  const open = secured || standing === 'OPEN' || (standings === undefined && point.position === 'OPEN');
  const state = secured ? 'secured' : standings !== undefined && standing === undefined ? 'missing' : 'open-way';
  return (
    <li className={`way ${state}${isBackFeed(point) ? ' back-feed' : ''}`} data-way={point.id}>
      <Sources point={point} />
      <div className="way-point">
        <p className="point-name">
          <b>{point.name === '' ? point.id : point.name}</b> <code>{point.id}</code>
        </p>
        <p className="quiet">
          {text(`isolation.switch.${point.kind}`)}
          {point.place !== '' && <> · {point.place}</>}
        </p>
        <ul className="tags">
          <Doing point={point} standings={standings} />
          {point.position === 'UNKNOWN' && !secured && <li className="tag tone-wait">{text('isolation.position.UNKNOWN')}</li>}
          {point.offLoadOnly && !secured && <li className="tag tone-wait">{text('isolation.offLoad')}</li>}
          {!point.visibleBreak && (
            <li className="tag tone-plain">
              {text('isolation.hidden')}
              {point.visibleInstead.length > 0 && <>; {text('isolation.instead', { points: point.visibleInstead.join(', ') })}</>}
            </li>
          )}
        </ul>
      </div>
      <div className="way-switch">
        <SwitchSymbol kind={point.kind} open={open} locked={secured} />
      </div>
    </li>
  );
}

function Doing({ point, standings }: { point: IsolationPoint; standings: Standings }) {
  const { text } = useSpeech();
  const standing = standings?.[point.id];
  if (standings !== undefined && standing === undefined) {
    return (
      <li className="tag tone-hold">
        <Warning size={14} /> {text('isolation.standing.missing')}
      </li>
    );
  }
  if (parts(standing)) {
    return (
      <li className="tag tone-go">
        <Check size={14} /> {text(`isolation.standing.${standing ?? 'SECURED'}`)}
      </li>
    );
  }
  return (
    <li className={standing === 'OPEN' ? 'tag tone-wait' : 'tag tone-plain'}>
      <Lock size={14} /> {standing === 'OPEN' ? text('isolation.standing.OPEN') : text(`isolation.action.${point.action}`)}
    </li>
  );
}

function Sources({ point }: { point: IsolationPoint }) {
  const { text, term } = useSpeech();
  const told = beyond(point, NAMED);
  return (
    <ul className="way-sources">
      {told.named.map((source) => (
        <li key={source.id} className={feedsBack(source.kind) ? 'way-source against' : 'way-source'}>
          <SourceSymbol kind={source.kind} />
          <span>
            <b>{source.name === '' ? source.id : source.name}</b>
            <small>
              {term(`source.${source.kind}`)}
              {feedsBack(source.kind) && source.owner !== '' && <> · {text('isolation.owner', { customer: source.owner })}</>}
              {source.temporary && <> · {text('isolation.temporary')}</>}
            </small>
          </span>
        </li>
      ))}
      {told.rest.length > 0 && (
        <li className="quiet">+ {told.rest.map((one) => `${one.count} ${term(`source.${one.kind}`).toLowerCase()}`).join(', ')}</li>
      )}
      {isBackFeed(point) && (
        <li>
          <span className="tag tone-hold">
            <Warning size={14} /> {text('isolation.backFeed')}
          </span>
        </li>
      )}
    </ul>
  );
}
