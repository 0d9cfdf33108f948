import { useDemoSignIn, useSpeech, type DemoPerson, type Role } from '@holdpoint/shared';
import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Failed } from './states';

const ORDER: readonly Role[] = [
  'PLANNER',
  'APPROVER',
  'LEADER',
  'ISSUER',
  'PERMITTER',
  'GUARDIAN',
  'MEMBER',
  'SUPERVISOR',
  'CHECKER',
  'KEEPER',
  'ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDITOR',
];

/** The persons of the demo as cards, grouped by what they do. Tapping one acts as that person. */
export function PersonCards(props: {
  persons: readonly DemoPerson[];
  current?: string;
  chosen?: () => void;
  dense?: boolean;
}) {
  const { text, term, say } = useSpeech();
  const { persons, current, chosen, dense } = props;
  const [sought, seek] = useState('');
  const signIn = useDemoSignIn();
  const fits = persons.filter((person) =>
    `${person.name.en} ${person.name.zh} ${say(person.note)} ${person.roles.map((role) => term(`role.${role}`)).join(' ')}`
      .toLowerCase()
      .includes(sought.trim().toLowerCase()),
  );
  const groups = ORDER.map((role) => [role, fits.filter((person) => mainRole(person) === role)] as const);
  return (
    <div className={dense === true ? 'persons dense' : 'persons'}>
      {persons.length > 8 && (
        <Input
          allowClear
          className="persons-find"
          placeholder={text('signIn.find')}
          aria-label={text('signIn.find')}
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      )}
      {signIn.error !== null && <Failed error={signIn.error} />}
      {groups
        .filter(([, members]) => members.length > 0)
        .map(([role, members]) => (
          <RoleGroup
            key={role}
            role={role}
            members={members}
            whole={sought !== ''}
            card={(person) => (
              <button
                type="button"
                className="person-card"
                data-person={person.id}
                aria-pressed={person.id === current}
                disabled={signIn.isPending}
                onClick={() => signIn.mutate(person.id, { onSuccess: () => chosen?.() })}
              >
                <b>{say(person.name)}</b>
                <span>{say(person.unit.name)}</span>
                {say(person.note) !== '' && <small>{say(person.note)}</small>}
                {person.roles.length > 1 && (
                  <small className="roles">{person.roles.map((held) => term(`role.${held}`)).join(' · ')}</small>
                )}
              </button>
            )}
          />
        ))}
    </div>
  );
}

/** So many persons of a role are shown before the rest is folded away. */
const FIRST = 4;

function RoleGroup(props: { role: Role; members: readonly DemoPerson[]; whole: boolean; card: (person: DemoPerson) => ReactNode }) {
  const { text, term } = useSpeech();
  const { role, members, whole, card } = props;
  const list = (some: readonly DemoPerson[]) => (
    <ul>
      {some.map((person) => (
        <li key={person.id}>{card(person)}</li>
      ))}
    </ul>
  );
  const rest = members.slice(FIRST);
  return (
    <section>
      <h2>{term(`role.${role}`)}</h2>
      {list(whole ? members : members.slice(0, FIRST))}
      {!whole && rest.length > 0 && (
        <details>
          <summary>{text('signIn.more', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

function mainRole(person: DemoPerson): Role {
  return ORDER.find((role) => person.roles.includes(role)) ?? 'MEMBER';
}
