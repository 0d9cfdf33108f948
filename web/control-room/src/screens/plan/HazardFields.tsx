import {
  inherentHundredths,
  levelOf,
  particularFirst,
  score,
  useCatalogue,
  useHazardSuggestions,
  useSettled,
  useSpeech,
  type Catalogue,
  type HazardChoice,
  type HazardEntry,
  type HazardSuggestion,
  type PlanDraft,
} from '@holdpoint/shared';
import { Button, Checkbox, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { Warning } from '../../parts/icons';
import { RiskTag } from '../../parts/tags';

/** How long the plan's fields rest before hazards are asked for anew, in milliseconds. */
const REST = 300;

/** The hazards found: what is known of the job suggests them, each with its reasons; nothing is ticked beforehand. */
export function HazardFields(props: { draft: PlanDraft; set: (change: Partial<PlanDraft>) => void; asked: string }) {
  const { text } = useSpeech();
  const { draft, set } = props;
  const catalogue = useCatalogue(true).data;
  const query = useSettled(props.asked, REST);
  const answer = useHazardSuggestions(query);
  const answered = answer.isError ? undefined : answer.data;
  const suggestions = useMemo(() => (answered === undefined ? NONE : particularFirst(answered)), [answered]);
  const kept = useInSight(
    draft.hazards.map((one) => one.hazard),
    suggestions,
  );
  if (catalogue === undefined) return null;
  const because = new Map(suggestions.map((one) => [one.hazard, one.because]));
  const chosen = (id: string) => draft.hazards.some((one) => one.hazard === id);
  const known = new Map(catalogue.hazards.map((hazard) => [hazard.id, hazard]));
  const suggested = suggestions.flatMap((one) => known.get(one.hazard) ?? []);
  const unsuggested = catalogue.hazards.filter((hazard) => !because.has(hazard.id));
  const also = unsuggested.filter((hazard) => kept.includes(hazard.id));
  const others = unsuggested.filter((hazard) => !kept.includes(hazard.id));
  const hidden = others.filter((hazard) => chosen(hazard.id)).length;
  const list = (hazards: readonly HazardEntry[]) => (
    <ul className="hazards">
      {hazards.map((hazard) => (
        <HazardRow
          key={hazard.id}
          hazard={hazard}
          regime={catalogue.regime}
          because={because.get(hazard.id)}
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
      {answer.isError ? (
        <div className="wrong" role="alert">
          <Warning />
          <p>
            {text('edit.noSuggestion')} <Button onClick={() => void answer.refetch()}>{text('state.retry')}</Button>
          </p>
        </div>
      ) : (
        <p className="hazard-group" role="status">
          {props.asked === ''
            ? text('edit.workFirst')
            : answer.data === undefined
              ? text('state.loading')
              : text('edit.suggestedHere', { n: suggested.length })}
        </p>
      )}
      <div aria-busy={props.asked !== query || answer.isFetching}>{suggested.length > 0 && list(suggested)}</div>
      {also.length > 0 && (
        <>
          <p className="hazard-group">{text('edit.alsoChosen', { n: also.filter((hazard) => chosen(hazard.id)).length })}</p>
          {list(also)}
        </>
      )}
      <details open={answer.isError || undefined}>
        <summary>
          {text('edit.otherHazards', { n: others.length })} {hidden > 0 && <b>{text('edit.chosen', { n: hidden })}</b>}
        </summary>
        {list(others)}
      </details>
    </fieldset>
  );
}

const NONE: readonly HazardSuggestion[] = [];

/** The hazards that were chosen when the suggestions last changed: they stay in sight, and rows move only then. */
function useInSight(chosen: readonly string[], suggestions: readonly HazardSuggestion[]): readonly string[] {
  const [seen, see] = useState({ suggestions, chosen });
  if (seen.suggestions === suggestions) return seen.chosen;
  see({ suggestions, chosen });
  return chosen;
}

function replaced(choices: readonly HazardChoice[], id: string, choice: HazardChoice | undefined): readonly HazardChoice[] {
  const others = choices.filter((one) => one.hazard !== id);
  return choice === undefined ? others : [...others, choice].sort((one, other) => one.hazard.localeCompare(other.hazard));
}

function HazardRow(props: {
  hazard: HazardEntry;
  regime: Catalogue['regime'];
  because: HazardSuggestion['because'] | undefined;
  choice: HazardChoice | undefined;
  set: (choice: HazardChoice | undefined) => void;
}) {
  const { text, say } = useSpeech();
  const { hazard, regime, because, choice, set } = props;
  const why = useId();
  const inherent = inherentHundredths(hazard);
  return (
    <li className={choice === undefined ? 'hazard' : 'hazard chosen'} data-hazard={hazard.id}>
      <Checkbox
        aria-describedby={because === undefined ? undefined : why}
        checked={choice !== undefined}
        onChange={(event) => set(event.target.checked ? { hazard: hazard.id, waived: false, reason: '' } : undefined)}
      >
        <code>{hazard.id}</code> <b>{say(hazard.name)}</b> <small>– {say(hazard.consequence)}</small>
      </Checkbox>
      {because !== undefined && (
        <p className="because" id={why}>
          <span className="tag">{text('edit.suggested')}</span> <b>{text('edit.because')}</b> {because.map((one) => say(one.text)).join(' ')}
        </p>
      )}
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
