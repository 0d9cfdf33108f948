import { useSetup, useSpeech } from '@holdpoint/shared';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Wrong } from '../parts/Wrong';
import { Head } from './SignInScreen';

const EMPTY = { account: '', en: '', zh: '', password: '' };

/** The first administrator, made once by the link that the platform printed. */
export function SetupScreen() {
  const { text } = useSpeech();
  const { hash } = useLocation();
  const [first, set] = useState(EMPTY);
  const setup = useSetup();
  const token = hash.replace(/^#/, '');
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    required: true,
    value: first[name],
    onChange: (event: { target: { value: string } }) => set({ ...first, [name]: event.target.value }),
  });
  return (
    <main className="sign-in" id="content">
      <Head />
      <section className="door" aria-labelledby="door-title">
        <h1 id="door-title">{text('setup.title')}</h1>
        {setup.isSuccess ? (
          <p className="statement">
            {text('setup.done')} <Link to="/sign-in">{text('signIn.submit')}</Link>
          </p>
        ) : token === '' ? (
          <p className="statement">{text('setup.noToken')}</p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const { account, en, zh, password } = first;
              setup.mutate({ token, account, name: { en, zh }, password });
            }}
          >
            <p className="quiet">{text('setup.hint')}</p>
            {setup.error !== null && <Wrong error={setup.error} />}
            <label htmlFor="en">{text('setup.nameEn')}</label>
            <Input autoComplete="name" {...field('en')} />
            <label htmlFor="zh">{text('setup.nameZh')}</label>
            <Input {...field('zh')} />
            <label htmlFor="account">{text('signIn.account')}</label>
            <Input autoComplete="username" {...field('account')} />
            <label htmlFor="password">{text('signIn.password')}</label>
            <Input.Password autoComplete="new-password" {...field('password')} />
            <Button type="primary" htmlType="submit" size="large" block loading={setup.isPending}>
              {text('setup.submit')}
            </Button>
          </form>
        )}
      </section>
    </main>
  );
}
