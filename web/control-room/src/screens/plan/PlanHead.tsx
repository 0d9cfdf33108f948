import { useSpeech, windowText, type PlanView } from '@holdpoint/shared';
import { Link } from 'react-router';
import { Back, Clock, Place, Warning } from '../../parts/icons';
import { PlanStateTag, RiskTag } from '../../parts/tags';

/** Task, place, window and how the plan stands. */
export function PlanHead({ view }: { view: PlanView }) {
  const { text, term, language } = useSpeech();
  const { content } = view;
  return (
    <div className="ticket-head">
      <p className="crumbs">
        <Link to="/plans">
          <Back size={16} /> {text('plan.back')}
        </Link>
        <span>{term(`work.${content.workType}`)}</span>
      </p>
      <div className="title-line">
        <h1>{content.task}</h1>
        <PlanStateTag state={view.state} />
        <RiskTag level={view.level} />
      </div>
      <p className="facts">
        <span>
          <Place size={16} /> {view.servicePoint?.address ?? content.customer}
        </span>
        <span>
          <Clock size={16} /> {windowText({ from: content.from, to: content.to }, language)}
        </span>
        {content.night && <span className="tag tone-wait">{text('plan.night')}</span>}
        {content.firstTimeCrew && <span className="tag tone-wait">{text('plan.firstTime')}</span>}
      </p>
      {content.urgentReason !== '' && (
        <p className="stop-strip">
          <Warning /> {text('plan.urgent', { reason: content.urgentReason })}
        </p>
      )}
    </div>
  );
}
