import { useSpeech, type Ticket } from '@holdpoint/shared';
import { Check, Lock } from '../../parts/icons';

/** How many locks and earths are on; zero before the ticket is terminated. */
export function RegisterPanel({ ticket }: { ticket: Ticket }) {
  const { text } = useSpeech();
  const points = Object.values(ticket.register.points);
  const count = points.reduce((sum, point) => sum + point.locks.length, 0) + Object.keys(ticket.register.earths).length;
  return (
    <section className={count === 0 ? 'panel register zero' : 'panel register'} aria-labelledby="register-title">
      <h2 id="register-title">{text('register.title')}</h2>
      <p className="register-count" data-testid="register-count">
        {count === 0 ? <Check size={26} /> : <Lock size={26} />}
        <b>{count}</b> {text('register.count')}
      </p>
      <p className="quiet">{text(count === 0 ? 'register.zero' : 'register.notZero')}</p>
    </section>
  );
}
