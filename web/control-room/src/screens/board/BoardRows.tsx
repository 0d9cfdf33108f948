import { useSpeech, windowText, type BoardRow } from '@holdpoint/shared';
import { Link } from 'react-router';
import { RiskTag, StateTag } from '../../parts/tags';
import { Counts, Waits } from './TicketCard';

/** The board as rows. */
export function BoardRows({ rows }: { rows: readonly BoardRow[] }) {
  const { text, say, language } = useSpeech();
  return (
    <div className="table-wrap">
      <table className="board-rows">
        <thead>
          <tr>
            <th scope="col">{text('col.next')}</th>
            <th scope="col">{text('col.ticket')}</th>
            <th scope="col">{text('col.state')}</th>
            <th scope="col">{text('col.place')}</th>
            <th scope="col">{text('col.window')}</th>
            <th scope="col">{text('col.leader')}</th>
            <th scope="col">{text('col.site')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-ticket={row.id}>
              <td>
                <Waits row={row} />
              </td>
              <th scope="row">
                <Link to={`/tickets/${row.id}`}>{row.task}</Link>
                <small>{row.number}</small>
              </th>
              <td>
                <StateTag state={row.state} />
                <RiskTag level={row.level} />
              </td>
              <td>
                {row.address}
                <small>{row.box}</small>
              </td>
              <td>{windowText(row.window, language)}</td>
              <td>{say(row.leader.name)}</td>
              <td className="counts">
                <Counts row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
