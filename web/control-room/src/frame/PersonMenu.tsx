import { useDemoPersons, useSignOut, useSpeech, type Person } from '@holdpoint/shared';
import { Drawer } from 'antd';
import { useState } from 'react';
import { PersonCards } from '../parts/PersonCards';
import { People } from '../parts/icons';

/** Who is signed in; opens the quick change of person (in the demo) and signing out. */
export function PersonMenu(props: { person: Person; demo: boolean }) {
  const { text, term, say } = useSpeech();
  const { person, demo } = props;
  const [open, setOpen] = useState(false);
  const signOut = useSignOut();
  const persons = useDemoPersons(demo);
  return (
    <>
      <button
        type="button"
        className="bar-button who"
        aria-haspopup="dialog"
        aria-label={`${text('app.signedInAs')}: ${say(person.name)}. ${text('app.changePerson')}`}
        onClick={() => setOpen(true)}
      >
        <People />
        <span>
          <b>{say(person.name)}</b>
          <small>{person.roles.map((role) => term(`role.${role}`)).join(', ')}</small>
        </span>
      </button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size="min(560px, 100vw)"
        title={demo ? text('app.changePerson') : text('app.signedInAs')}
        extra={
          <button type="button" className="plain-button" onClick={() => signOut.mutate()}>
            {text('app.signOut')}
          </button>
        }
      >
        <p className="quiet">
          {text('app.signedInAs')} <b>{say(person.name)}</b>
          {demo && <> · {text('app.changePersonHint')}</>}
        </p>
        {demo && <PersonCards persons={persons.data ?? []} current={person.id} chosen={() => setOpen(false)} dense />}
      </Drawer>
    </>
  );
}
