import { hourMinute, nameOf, pictureOf, useSpeech, type PersonView, type TimelineEntry } from '@holdpoint/shared';
import { Button } from 'antd';
import { useState } from 'react';
import { Picture } from '../../parts/Picture';

const LATEST = 8;

/** What happened, latest first. */
export function Timeline(props: { entries: readonly TimelineEntry[]; people: Readonly<Record<string, PersonView>> }) {
  const { text, say, language } = useSpeech();
  const [whole, showWhole] = useState(false);
  const all = [...props.entries].reverse();
  const shown = whole ? all : all.slice(0, LATEST);
  return (
    <section className="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{text('timeline.title')}</h2>
      {all.length === 0 && <p className="quiet">{text('timeline.empty')}</p>}
      <ol className="timeline">
        {shown.map((entry) => {
          const picture = pictureOf(entry.event);
          return (
            <li key={entry.seq}>
              <time dateTime={entry.at}>{hourMinute(entry.at, language)}</time>
              <div>
                <b>{say(nameOf(props.people, entry.by))}</b> {say(entry.text)}
              </div>
              {picture !== undefined && <Picture hash={picture} what={say(entry.text)} />}
            </li>
          );
        })}
      </ol>
      {all.length > LATEST && (
        <Button type="link" aria-expanded={whole} onClick={() => showWhole(!whole)}>
          {whole ? text('timeline.fewer') : text('timeline.all', { n: all.length })}
        </Button>
      )}
    </section>
  );
}
