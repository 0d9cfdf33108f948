import { useDemoPersons, useSignIn, useSpeech, type Session } from '@holdpoint/shared';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Hold } from '../parts/icons';
import { PersonCards } from '../parts/PersonCards';
import { Failed, Loading } from '../parts/states';
import { Wrong } from '../parts/Wrong';

/** Signing in: a card per person in the demo, account and password otherwise. */
export function SignInScreen({ session }: { session: Session }) {
  return (
    <main className="sign-in" id="content">
      <Head />
      {session.demo ? <DemoDoor /> : <Door session={session} />}
    </main>
  );
}

/** What stands above the doors: the name, the promise and the language. */
export function Head() {
  const { text, switchLanguage } = useSpeech();
  return (
    <div className="sign-in-head">
      <p className="brand big">
        <Hold size={40} /> Holdpoint
      </p>
      <p className="tagline">{text('signIn.tagline')}</p>
      <button type="button" className="bar-button" onClick={switchLanguage}>
        {text('app.language')}
      </button>
    </div>
  );
}

function DemoDoor() {
  const { text } = useSpeech();
  const persons = useDemoPersons(true);
  return (
    <section className="door wide" aria-labelledby="door-title">
      <h1 id="door-title">
        {text('signIn.title')} <span className="demo-mark">{text('app.demo')}</span>
      </h1>
      <p className="quiet">{text('signIn.demoHint')}</p>
      {persons.error !== null ? (
        <Failed error={persons.error} again={() => void persons.refetch()} />
      ) : persons.data === undefined ? (
        <Loading />
      ) : (
        <PersonCards persons={persons.data} />
      )}
    </section>
  );
}

function Door({ session }: { session: Session }) {
  const { text } = useSpeech();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  return (
    <section className="door" aria-labelledby="door-title">
      <h1 id="door-title">{text('signIn.title.account')}</h1>
      {session.productionSetup && <p className="statement">{text('signIn.setupNeeded')}</p>}
      {signIn.error !== null && <Wrong error={signIn.error} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ account, password });
        }}
      >
        <label htmlFor="account">{text('signIn.account')}</label>
        <Input id="account" autoComplete="username" required value={account} onChange={(event) => setAccount(event.target.value)} />
        <label htmlFor="password">{text('signIn.password')}</label>
        <Input.Password
          id="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending} disabled={account === '' || password === ''}>
          {text('signIn.submit')}
        </Button>
      </form>
    </section>
  );
}
