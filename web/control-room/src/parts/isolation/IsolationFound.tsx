import { useSpeech, type Isolation } from '@holdpoint/shared';
import { IsolationNotes } from './IsolationNotes';
import { IsolationPicture } from './IsolationPicture';

/** The isolation that a place needs while nothing of it is done yet; where the network does not know the place, it says so. */
export function IsolationFound({ isolation, unknown }: { isolation: Isolation | undefined; unknown: boolean }) {
  const { text } = useSpeech();
  if (isolation === undefined) return unknown ? <p className="quiet">{text('isolation.none')}</p> : null;
  return (
    <div className="isolation-found" aria-live="polite">
      <h3>{text('isolation.points', { n: isolation.points.length })}</h3>
      <IsolationPicture isolation={isolation} />
      <IsolationNotes isolation={isolation} />
    </div>
  );
}
