import { useFeed, useSpeech, type Person, type Session } from '@holdpoint/shared';
import { type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { Hold, Warning } from '../parts/icons';
import { DistrictClock } from './DistrictClock';
import { Live } from './Live';
import { PersonMenu } from './PersonMenu';

/** What stands around every screen: where one can go, who is signed in, which time it is and whether it is live. */
export function Frame(props: { session: Session; person: Person; children: ReactNode }) {
  const { text, switchLanguage } = useSpeech();
  const { session, person, children } = props;
  const liveness = useFeed(person.id);
  return (
    <>
      <a className="skip" href="#content">
        {text('app.skip')}
      </a>
      <header className="bar">
        <Link to="/" className="brand" aria-label="Holdpoint">
          <Hold size={24} />
          <span>Holdpoint</span>
        </Link>
        {session.demo && <span className="demo-mark">{text('app.demo')}</span>}
        <nav className="ways" aria-label={text('app.menu')}>
          <NavLink to="/" end>
            {text('app.board')}
          </NavLink>
          <NavLink to="/plans">{text('app.plans')}</NavLink>
          {person.roles.includes('ADMINISTRATOR') && <NavLink to="/regime">{text('app.regime')}</NavLink>}
        </nav>
        <div className="bar-right">
          <Live liveness={liveness} />
          <DistrictClock />
          <button type="button" className="bar-button" lang={text('app.language') === 'English' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
            {text('app.language')}
          </button>
          <PersonMenu person={person} demo={session.demo} />
        </div>
      </header>
      {liveness === 'lost' && (
        <p className="lost-strip" role="status">
          <Warning size={18} /> {text('live.lostLong')}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
