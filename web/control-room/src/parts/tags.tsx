import { useSpeech, type PlanState, type RiskLevel, type TicketState } from '@holdpoint/shared';
import { Check, Clock, Dot, Hold, Ring, Warning } from './icons';

type Tone = 'wait' | 'go' | 'hold' | 'done' | 'plain';

const TONES: Record<TicketState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'wait',
  ISSUED: 'wait',
  RECEIVED: 'wait',
  PERMITTED: 'go',
  WORKING: 'go',
  LIVE_TEST: 'hold',
  SUSPENDED: 'hold',
  WORK_ENDED: 'wait',
  TERMINATED: 'done',
  ARCHIVED: 'done',
  EXPIRED: 'hold',
  NOT_EXECUTED: 'plain',
  VOID: 'plain',
};

const PLAN_TONES: Record<PlanState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'wait',
  APPROVED: 'go',
  CLOSED: 'done',
  CANCELLED: 'plain',
};

function Sign(props: { tone: Tone }) {
  switch (props.tone) {
    case 'go':
      return <Dot size={16} />;
    case 'hold':
      return <Hold size={16} />;
    case 'done':
      return <Check size={16} />;
    case 'wait':
      return <Clock size={16} />;
    case 'plain':
      return <Ring size={16} />;
  }
}

/** The state of a ticket: sign, word and colour. */
export function StateTag(props: { state: TicketState }) {
  const { term } = useSpeech();
  const tone = TONES[props.state];
  return (
    <span className={`tag tone-${tone}`}>
      <Sign tone={tone} />
      {term(`state.${props.state}`)}
    </span>
  );
}

/** The state of a plan. */
export function PlanStateTag(props: { state: PlanState }) {
  const { term } = useSpeech();
  const tone = PLAN_TONES[props.state];
  return (
    <span className={`tag tone-${tone}`}>
      <Sign tone={tone} />
      {term(`plan-state.${props.state}`)}
    </span>
  );
}

/** A risk level by its numeral; the graver, the more bars. */
export function RiskTag(props: { level: RiskLevel | null }) {
  const { text } = useSpeech();
  if (props.level === null) return <span className="tag tone-plain">{text('risk.none')}</span>;
  const rank = ['I', 'II', 'III', 'IV', 'V'].indexOf(props.level) + 1;
  return (
    <span className={`tag risk risk-${rank}`}>
      {rank <= 2 && <Warning size={15} />}
      {text('risk.level', { level: props.level })}
    </span>
  );
}
