import { inherentHundredths, levelOf, score, useCatalogue, useSpeech, type Catalogue, type HazardChoice, type HazardEntry, type PlanDraft } from '@holdpoint/shared';
import { Checkbox, Input } from 'antd';
import { RiskTag } from '../../parts/tags';

/** The hazards found: the kind of work suggests them, nothing is ticked beforehand. */
export function HazardFields(props: { draft: PlanDraft; set: (change: Partial<PlanDraft>) => void }) {
  const { text } = useSpeech();
  const catalogue = useCatalogue(true).data;
  const { draft, set } = props;
  if (catalogue === undefined) return null;
  const suggested = catalogue.workTypes.find((type) => type.code === draft.workType)?.hazards ?? [];
  const isSuggested = (hazard: HazardEntry) => suggested.includes(hazard.id);
  const list = (hazards: readonly HazardEntry[]) => (
    <ul className="hazards">
      {hazards.map((hazard) => (
        <HazardRow
          key={hazard.id}
          hazard={hazard}
          regime={catalogue.regime}
          choice={draft.hazards.find((one) => one.hazard === hazard.id)}
          set={(choice) => set({ hazards: replaced(draft.hazards, hazard.id, choice) })}
        />
      ))}
    </ul>
  );
  return (
    <fieldset className="panel">
      <legend>{text('edit.hazards')}</legend>
      <p className="quiet">
        {text('edit.hazardsHint')} <b>{text('edit.chosen', { n: draft.hazards.length })}</b>
      </p>
      {list(catalogue.hazards.filter(isSuggested))}
      <details>
        <summary>{text('edit.otherHazards')}</summary>
        {list(catalogue.hazards.filter((hazard) => !isSuggested(hazard)))}
      </details>
    </fieldset>
  );
}

function replaced(choices: readonly HazardChoice[], id: string, choice: HazardChoice | undefined): readonly HazardChoice[] {
  const others = choices.filter((one) => one.hazard !== id);
  return choice === undefined ? others : [...others, choice].sort((one, other) => one.hazard.localeCompare(other.hazard));
}

function HazardRow(props: {
  hazard: HazardEntry;
  regime: Catalogue['regime'];
  choice: HazardChoice | undefined;
  set: (choice: HazardChoice | undefined) => void;
}) {
  const { text, say } = useSpeech();
  const { hazard, regime, choice, set } = props;
  const inherent = inherentHundredths(hazard);
  return (
    <li className={choice === undefined ? 'hazard' : 'hazard chosen'} data-hazard={hazard.id}>
      <Checkbox
        checked={choice !== undefined}
        onChange={(event) => set(event.target.checked ? { hazard: hazard.id, waived: false, reason: '' } : undefined)}
      >
        <code>{hazard.id}</code> <b>{say(hazard.name)}</b> <small>– {say(hazard.consequence)}</small>
      </Checkbox>
      <p className="scores">
        <span>
          {text('plan.inherent')}: D {score(inherent)} <RiskTag level={levelOf(inherent, regime)} />
        </span>
        <span>
          {text('plan.residual')}: D {score(hazard.residualHundredths)} <RiskTag level={levelOf(hazard.residualHundredths, regime)} />
        </span>
      </p>
      {choice !== undefined && (
        <div className="hazard-more">
          <ul className="controls">
            {hazard.controls.map((control) => (
              <li key={control.text.en}>{say(control.text)}</li>
            ))}
          </ul>
          <Checkbox checked={choice.waived} onChange={(event) => set({ ...choice, waived: event.target.checked })}>
            {text('plan.waive')}
          </Checkbox>
          <label className="field">
            <small>{text(choice.waived ? 'plan.waiveReason' : 'plan.reasonPpe')}</small>
            <Input maxLength={300} value={choice.reason} onChange={(event) => set({ ...choice, reason: event.target.value })} />
          </label>
        </div>
      )}
    </li>
  );
}
