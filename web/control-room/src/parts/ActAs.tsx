import { useDemoPersons, useDemoSignIn, useSpeech } from '@holdpoint/shared';
import { Button } from 'antd';
import { useActing } from '../act/acting';

/** In the demo only: become the person who must act, staying on the page. */
export function ActAs(props: { id: string }) {
  const { text, say } = useSpeech();
  const { demo } = useActing();
  const persons = useDemoPersons(demo);
  const signIn = useDemoSignIn();
  const person = demo ? persons.data?.find((one) => one.id === props.id) : undefined;
  if (person === undefined) return null;
  return (
    <Button size="small" className="act-as" loading={signIn.isPending} onClick={() => signIn.mutate(person.id)}>
      <span className="demo-mark small">{text('app.demo')}</span> {text('briefing.switchTo', { name: say(person.name) })}
    </Button>
  );
}
