import { JUSTIFICATIONS, justified, justifying, useSpeech } from '@holdpoint/shared';
import { Input, Select } from 'antd';

/** Why work is done live: one of the accepted reasons, and the particular case in words. */
export function JustificationInput(props: { id: string; value: string; onChange: (value: string) => void }) {
  const { text, term } = useSpeech();
  const { reason, words } = justified(props.value);
  return (
    <>
      <Select
        id={props.id}
        allowClear
        value={reason}
        options={JUSTIFICATIONS.map((one) => ({ value: one, label: term(`justification.${one}`) }))}
        onChange={(chosen: string | undefined) => props.onChange(justifying({ reason: chosen ?? null, words }))}
      />
      <Input.TextArea
        aria-label={text('particulars.case')}
        placeholder={text('particulars.case')}
        rows={2}
        maxLength={480}
        value={words}
        onChange={(event) => props.onChange(justifying({ reason, words: event.target.value }))}
      />
    </>
  );
}
