import { inherentHundredths, score, useCatalogue, useSpeech, type GradeLine, type HazardChoice, type PlanView } from '@holdpoint/shared';
import { Warning } from '../../parts/icons';
import { RiskTag } from '../../parts/tags';

/** The hazards of a plan with their levels without and with controls, and how the plan's level comes about. */
export function Grade({ view }: { view: PlanView }) {
  const { text, term } = useSpeech();
  const grade = view.grade ?? view.outlook;
  return (
    <section className="panel" aria-labelledby="grade-title">
      <h2 id="grade-title">
        {text('plan.risk')} <RiskTag level={grade?.level ?? null} />
      </h2>
      <p className="quiet">{text(view.grade === null ? 'plan.notGraded' : 'plan.riskHint')}</p>
      {grade !== null && grade.raises.length > 0 && (
        <p className="stop-strip">
          <Warning /> {text('plan.raises')}: {grade.raises.map((raise) => term(raise.includes('.') ? raise : `raise.${raise}`)).join(', ')}
        </p>
      )}
      <ul className="hazards">
        {view.content.hazards.map((choice) => (
          <HazardLine key={choice.hazard} choice={choice} line={grade?.lines.find((one) => one.hazard === choice.hazard)} />
        ))}
      </ul>
    </section>
  );
}

function HazardLine({ choice, line }: { choice: HazardChoice; line: GradeLine | undefined }) {
  const { text, say, term } = useSpeech();
  const catalogue = useCatalogue(true);
  const hazard = catalogue.data?.hazards.find((one) => one.id === choice.hazard);
  return (
    <li className={choice.waived ? 'hazard waived' : 'hazard'} data-hazard={choice.hazard}>
      <p>
        <code>{choice.hazard}</code> <b>{hazard === undefined ? term(`hazard.${choice.hazard}`) : say(hazard.name)}</b>
        {hazard !== undefined && <small> – {say(hazard.consequence)}</small>}
      </p>
      <p className="scores">
        {hazard !== undefined && (
          <>
            <span>
              {text('plan.inherent')}: D {score(inherentHundredths(hazard))} {line !== undefined && `(${line.inherent})`}
            </span>
            <span>
              {text('plan.residual')}: D {score(hazard.residualHundredths)} {line !== undefined && `(${line.residual})`}
            </span>
          </>
        )}
        {line !== undefined && (
          <span>
            {text('plan.counted')}: <RiskTag level={line.counted} />
          </span>
        )}
      </p>
      {choice.waived && (
        <p className="live-warning">
          <Warning size={16} /> {text('plan.waived')}
        </p>
      )}
      {choice.reason !== '' && <p className="quiet">{choice.reason}</p>}
      {hazard !== undefined && (
        <details>
          <summary>{text('plan.controls')}</summary>
          <ul className="controls">
            {hazard.controls.map((control) => (
              <li key={control.text.en}>{say(control.text)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
