import {
  arranged,
  bars,
  clashQuestion,
  gravestFirst,
  Problem,
  slotText,
  useClashes,
  useSettled,
  useSpeech,
  windowText,
  type Clash,
  type ClashSeverity,
  type Clashes as Found,
  type PlanDraft,
  type TextKey,
  type Window,
} from '@holdpoint/shared';
import { Button, Input } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { Labelled } from '../../parts/Labelled';
import { Check, Clock, Dot, Hold, People, Warning } from '../../parts/icons';

/** How long the plan's fields rest before clashes are asked for anew, in milliseconds. */
const REST = 400;

interface Part {
  readonly draft: PlanDraft;
  /** Changes the plan; absent where it is only read. */
  readonly set?: (change: Partial<PlanDraft>) => void;
}

/** What a plan clashes with, why and how gravely; in the editor it is resolved on the spot. */
export function Clashes(props: Part & { readonly plan?: string }) {
  const { text } = useSpeech();
  const { draft, plan } = props;
  const asked = useMemo(() => JSON.stringify(clashQuestion(draft, plan)), [draft, plan]);
  const settled = useSettled(asked, REST);
  const question = useMemo(() => JSON.parse(settled) as ReturnType<typeof clashQuestion>, [settled]);
  const answer = useClashes(question);
  return (
    <section className="panel clashes" aria-label={text('clash.title')} aria-busy={asked !== settled || answer.isFetching}>
      <h2>{text('clash.title')}</h2>
      {asked === 'null' ? (
        <p className="quiet">{text('clash.first')}</p>
      ) : answer.isError ? (
        <NotLooked error={answer.error} again={() => void answer.refetch()} />
      ) : answer.data === undefined ? (
        <p className="quiet">{text('clash.looking')}</p>
      ) : (
        <List {...props} found={answer.data} />
      )}
    </section>
  );
}

function NotLooked({ error, again }: { error: Error; again: () => void }) {
  const { text } = useSpeech();
  const why = error instanceof Problem ? error.message : text('clash.unknown');
  return (
    <div className="wrong" role="alert">
      <Warning />
      <p>
        {text('clash.wrong', { why })} <Button onClick={again}>{text('state.retry')}</Button>
      </p>
    </div>
  );
}

function List({ draft, set, found }: Part & { readonly found: Found }) {
  const { text, say } = useSpeech();
  const coordinated = arranged(draft).coordination.trim() !== '';
  const asks = found.deprived.length > 0 || found.clashes.some((clash) => clash.severity === 'COORDINATE');
  if (found.clashes.length === 0 && found.deprived.length === 0) {
    return (
      <p className="clash-none" role="status">
        <Check size={16} /> {text('clash.none')}
      </p>
    );
  }
  return (
    <>
      {found.clashes.length > 0 && <p role="status">{text('clash.some', { n: found.clashes.length })}</p>}
      <ul className="clash-list">
        {gravestFirst(found.clashes).map((clash) => (
          <Row key={`${clash.rule} ${clash.code} ${clash.other?.id ?? clash.window.from}`} clash={clash} own={draft} coordinated={coordinated} />
        ))}
      </ul>
      {found.deprived.map((key) => (
        <p key={key.customer} className="live-warning">
          <Warning size={16} /> {text('clash.deprived', { customer: key.customer, need: say(key.text) })}
        </p>
      ))}
      {set !== undefined && asks && <Coordination draft={draft} set={set} />}
      {found.clashes.some((clash) => clash.severity === 'FORBIDDEN' || (clash.severity === 'COORDINATE' && !coordinated)) && <Slot free={found.free} {...(set === undefined ? {} : { set })} />}
    </>
  );
}

function Row({ clash, own, coordinated }: { clash: Clash; own: Window; coordinated: boolean }) {
  const { text, say } = useSpeech();
  const { other } = clash;
  const done = clash.severity === 'COORDINATE' && coordinated;
  return (
    <li className={`clash clash-${done ? 'coordinated' : clash.severity.toLowerCase()}`} data-clash={clash.rule}>
      <p className="clash-head">
        <SeverityTag severity={clash.severity} done={done} />
        <b className="clash-why">{say(clash.why)}</b>
      </p>
      <p>
        {other === null ? text('clash.elsewhere', { unit: clash.unit }) : <Link to={`/plans/${encodeURIComponent(other.id)}`}>{other.task}</Link>}
        {other !== null && <span className="quiet"> · {text('clash.led', { name: say(other.leaderName) })}</span>}
      </p>
      <p className="quiet">
        {text('clash.shares')}: {clash.shared.map((one) => `${text(`clash.${one.kind}` as TextKey)} ${one.subject}`).join(', ')}
      </p>
      <Times own={own} other={clash.window} />
      <p className="quiet clash-clause">
        {clash.rule} · {say(clash.clause.text)}
        {!clash.clause.confirmed && ` · ${text('clash.confirm')}`}
      </p>
    </li>
  );
}

/** How grave a clash is: sign, word and colour. */
function SeverityTag({ severity, done }: { severity: ClashSeverity; done: boolean }) {
  const { text } = useSpeech();
  const tone = { FORBIDDEN: 'hold', COORDINATE: done ? 'go' : 'wait', NOTICE: 'plain' }[severity];
  const sign = { FORBIDDEN: <Hold size={16} />, COORDINATE: done ? <Check size={16} /> : <People size={16} />, NOTICE: <Dot size={16} /> }[severity];
  return (
    <span className={`tag tone-${tone}`}>
      {sign}
      {text(done ? 'clash.coordinated' : `clash.${severity}`)}
    </span>
  );
}

/** Both windows on one line of time, and in words what they share. */
function Times({ own, other }: { own: Window; other: Window }) {
  const { text, language } = useSpeech();
  const drawn = bars(own, other);
  const both = { from: later(own.from, other.from), to: earlier(own.to, other.to) };
  const place = (bar: { start: number; length: number }) => ({ left: `${bar.start}%`, width: `${bar.length}%` });
  const line = (name: TextKey, window: Window, bar: { start: number; length: number }, kind: string) => (
    <>
      <span className="clash-name">{text(name)}</span>
      <span className="clash-track" aria-hidden="true">
        {drawn.both !== null && <i className="clash-both" style={place(drawn.both)} />}
        <i className={kind} style={place(bar)} />
      </span>
      <span className="clash-window">{windowText(window, language)}</span>
    </>
  );
  return (
    <div className="clash-times">
      {line('clash.this', own, drawn.one, 'clash-own')}
      {line('clash.other', other, drawn.other, 'clash-other')}
      {drawn.both !== null && <span className="clash-shared">{text('clash.both', { window: windowText(both, language) })}</span>}
    </div>
  );
}

function Coordination({ draft, set }: Required<Part>) {
  const { text } = useSpeech();
  const now = arranged(draft);
  return (
    <Labelled id="clash-coordination" label={text('clash.coordinate')} hint={text('clash.coordinateHint')}>
      <Input
        id="clash-coordination"
        maxLength={300}
        value={now.coordination}
        onChange={(event) => set({ arrangements: { ...now, coordination: event.target.value } })}
      />
    </Labelled>
  );
}

function Slot({ free, set }: { free: Window | null; set?: (change: Partial<PlanDraft>) => void }) {
  const { text, language } = useSpeech();
  if (free === null) return <p className="quiet">{text('clash.noFree')}</p>;
  const slot = slotText(free, language);
  if (set === undefined) return <p className="quiet">{text('clash.free', { slot })}</p>;
  return (
    <Button className="clash-slot" icon={<Clock size={16} />} onClick={() => set({ from: free.from, to: free.to })}>
      {text('clash.use', { slot })}
    </Button>
  );
}

const later = (one: string, other: string) => (Date.parse(one) > Date.parse(other) ? one : other);
const earlier = (one: string, other: string) => (Date.parse(one) < Date.parse(other) ? one : other);
