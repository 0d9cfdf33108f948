import { begin, choicesOf, missing, Refusal, useSpeech, type Act, type Field, type TextKey, type Values } from '@holdpoint/shared';
import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import { Held } from '../parts/Held';
import { Wrong } from '../parts/Wrong';
import type { Intent, Sending } from './acting';
import { useActing } from './acting';
import { FieldInput } from './FieldInput';
import { VoltageTestForm } from './VoltageTestForm';

/** The form of one command: what it asks for, what holds it, and the platform's answer. */
export function CommandDrawer(props: { intent: Intent | undefined; sending: Sending; close: () => void }) {
  const { term } = useSpeech();
  const { intent, sending, close } = props;
  return (
    <Drawer
      open={intent !== undefined}
      onClose={close}
      size="min(620px, 100vw)"
      title={intent === undefined ? '' : term(intent.act.said)}
      destroyOnHidden
    >
      {intent !== undefined && (
        <CommandForm key={`${intent.act.command}/${intent.target}`} intent={intent} sending={sending} close={close} />
      )}
    </Drawer>
  );
}

/** The label of a field by its name. */
function labelOf(act: Act, name: string): TextKey {
  return `field.${act.fields.find((field) => field.name === name)?.label ?? name}` as TextKey;
}

function CommandForm(props: { intent: Intent; sending: Sending; close: () => void }) {
  const { text, term, say } = useSpeech();
  const { person, view, actions } = useActing();
  const { message } = App.useApp();
  const { intent, sending, close } = props;
  const { act, target } = intent;
  const [values, setValues] = useState<Values>(() => begin(act, view?.ticket, target));
  const name = term(act.said);
  const action = actions.find((one) => one.command === act.command);
  const lacking = missing(act, values);
  const set = (field: Field, value: unknown) => setValues((old) => settle(act, field, { ...old, [field.name]: value }));
  const send = () =>
    sending.mutate(
      { type: act.command, ...values },
      {
        onSuccess: () => {
          void message.success(`${name} – ${text('actions.done')}`);
          close();
        },
      },
    );

  if (sending.error instanceof Refusal) {
    return (
      <div className="refusal" role="alert" data-testid="refusal">
        <p className="refusal-lead">{text('refused.lead', { act: name })}</p>
        <Held reasons={sending.error.held} all />
        <div className="form-acts">
          <Button onClick={close}>{text('refused.close')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="command"
      onSubmit={(event) => {
        event.preventDefault();
        if (lacking.length === 0) send();
      }}
    >
      {sending.error !== null && <Wrong error={sending.error} />}
      {act.signs === true && (
        <div className="statement">
          <p>{text('actions.statement', { act: name })}</p>
          <p>
            <b>{text('actions.signs', { name: say(person.name) })}</b>
          </p>
        </div>
      )}
      {action !== undefined && action.reasons.length > 0 && (
        <div className="dry-run">
          <p className="refusal-lead">{text('actions.heldNow')}</p>
          <Held reasons={action.reasons} />
        </div>
      )}
      {action !== undefined && action.warnings.length > 0 && (
        <div className="dry-run">
          <p className="warning-lead">{text('actions.warnedNow')}</p>
          <Held reasons={action.warnings} />
        </div>
      )}
      {act.command === 'testVoltage' ? (
        <VoltageTestForm act={act} values={values} set={set} />
      ) : (
        act.fields.map((field) => (
          <FieldInput key={field.name} act={act} field={field} values={values} set={(value) => set(field, value)} />
        ))
      )}
      {lacking.length > 0 && (
        <p className="quiet" aria-live="polite">
          {text('actions.missing', { fields: lacking.map((field) => text(labelOf(act, field))).join(', ') })}
        </p>
      )}
      <div className="form-acts">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          danger={act.grave === true}
          disabled={lacking.length > 0}
          loading={sending.isPending}
        >
          {action !== undefined && action.reasons.length > 0
            ? text('actions.askAnyway')
            : act.signs === true
              ? text('actions.sign')
              : text('actions.do')}
        </Button>
        <Button size="large" onClick={close}>
          {text('actions.cancel')}
        </Button>
      </div>
    </form>
  );

  /** Another point has other locks: a lock chosen before is not kept, and the only one there is is taken. */
  function settle(form: Act, changed: Field, next: Values): Values {
    const lock = form.fields.find((field) => field.kind === 'lock');
    if (lock === undefined || changed.name !== 'point' || view === undefined) return next;
    const locks = choicesOf(lock, view.ticket, next);
    return { ...next, [lock.name]: locks.length === 1 ? locks[0] : undefined };
  }
}
