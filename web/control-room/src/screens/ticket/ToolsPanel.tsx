import { useCatalogue, useSpeech, type TicketView } from '@holdpoint/shared';
import { Check, Ring } from '../../parts/icons';
import { Quick } from '../../parts/Quick';

/** The tools out on this ticket, and the kinds without which it does not start. */
export function ToolsPanel({ view }: { view: TicketView }) {
  const { text, term } = useSpeech();
  const catalogue = useCatalogue(true);
  const needed = catalogue.data?.workTypes.find((type) => type.code === view.ticket.content.workType)?.toolKinds ?? [];
  const taken = view.ticket.checks.tools;
  const kinds = taken.map((id) => view.tools[id]?.kind);
  return (
    <section className="panel" aria-labelledby="tools-title">
      <h2 id="tools-title">{text('tools.title')}</h2>
      <ul className="ticks wide">
        {needed.map((kind) => (
          <li key={kind} className={kinds.includes(kind) ? 'tick yes' : 'tick no'}>
            {kinds.includes(kind) ? <Check size={15} /> : <Ring size={13} />} {term(`tool.${kind}`)}
          </li>
        ))}
      </ul>
      {taken.length === 0 && <p className="quiet">{text('tools.none')}</p>}
      <ul className="tool-list">
        {taken.map((id) => {
          const tool = view.tools[id];
          return (
            <li key={id}>
              <code>{id}</code> {term(`tool.${tool?.kind ?? ''}`)}{' '}
              <small>{tool?.testDue == null ? text('tools.untested') : text('tools.due', { date: tool.testDue })}</small>
              <Quick command="returnTool" target={id} />
            </li>
          );
        })}
      </ul>
      <Quick command="scanTool" />
    </section>
  );
}
