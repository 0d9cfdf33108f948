import { laneOf, LANES, pick, useBoard, useSpeech, type BoardRow, type BoardWish, type Person, type TextKey } from '@holdpoint/shared';
import { Button, Input, Segmented, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Arrow, Hold } from '../parts/icons';
import { Failed, Loading, Nothing } from '../parts/states';
import { BoardRows } from './board/BoardRows';
import { TicketCard } from './board/TicketCard';

/** The permit board: every live ticket, what each one waits for and who must act. */
export function BoardScreen({ person }: { person: Person }) {
  const { text } = useSpeech();
  const [query, setQuery] = useSearchParams();
  const board = useBoard(true);
  const wish = wishOf(query, person);
  const change = (name: string, value: string) =>
    setQuery(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  if (board.data === undefined) {
    return board.error === null ? <Loading /> : <Failed error={board.error} again={() => void board.refetch()} />;
  }
  const rows = pick(board.data, wish);
  const stopped = board.data.filter((row) => laneOf(row.state) === 'stopped').length;
  return (
    <div className="board-page">
      <div className="page-head">
        <h1>{text('board.title')}</h1>
        <p className="quiet">
          {text('board.count', { n: board.data.length })}
          {stopped > 0 && (
            <span className="tag tone-hold">
              <Hold size={15} /> {text('board.attention', { n: stopped })}
            </span>
          )}
        </p>
      </div>
      <Filters wish={wish} view={query.get('view') ?? 'columns'} change={change} />
      {board.data.length === 0 ? (
        <Nothing title={text('board.empty')} hint={text('board.emptyHint')}>
          <Link className="link-button" to="/plans?state=APPROVED">
            {text('board.toPlans')} <Arrow />
          </Link>
        </Nothing>
      ) : rows.length === 0 ? (
        <Nothing title={text('board.emptyFilter')}>
          <Button onClick={() => setQuery({}, { replace: true })}>{text('board.clearFilter')}</Button>
        </Nothing>
      ) : query.get('view') === 'rows' ? (
        <BoardRows rows={rows} />
      ) : (
        <Lanes rows={rows} />
      )}
    </div>
  );
}

function wishOf(query: URLSearchParams, person: Person): BoardWish {
  const sort = query.get('sort');
  return {
    text: query.get('q') ?? '',
    mine: query.get('mine') === 'yes' ? person.roles : null,
    level: query.get('level') ?? '',
    sort: sort === 'window' || sort === 'number' ? sort : 'risk',
  };
}

function Filters(props: { wish: BoardWish; view: string; change: (name: string, value: string) => void }) {
  const { text } = useSpeech();
  const { wish, view, change } = props;
  return (
    <div className="filters" role="search">
      <Input
        allowClear
        className="filter-text"
        placeholder={text('board.search')}
        aria-label={text('board.search')}
        value={wish.text}
        onChange={(event) => change('q', event.target.value)}
      />
      <Segmented
        aria-label={text('next.mustAct')}
        value={wish.mine === null ? 'all' : 'mine'}
        options={[
          { value: 'all', label: text('board.all') },
          { value: 'mine', label: text('board.mine') },
        ]}
        onChange={(value) => change('mine', value === 'mine' ? 'yes' : '')}
      />
      <Select
        aria-label={text('col.risk')}
        value={wish.level}
        options={[{ value: '', label: text('board.anyLevel') }, ...['I', 'II', 'III', 'IV', 'V'].map((level) => ({ value: level, label: text('risk.level', { level }) }))]}
        onChange={(value) => change('level', value)}
      />
      <Select
        aria-label={text('board.sort')}
        value={wish.sort}
        options={(['risk', 'window', 'number'] as const).map((sort) => ({ value: sort, label: text(`board.sort.${sort}`) }))}
        onChange={(value) => change('sort', value === 'risk' ? '' : value)}
      />
      <Segmented
        className="wide-only"
        aria-label={text('board.view')}
        value={view}
        options={[
          { value: 'columns', label: text('board.columns') },
          { value: 'rows', label: text('board.rows') },
        ]}
        onChange={(value) => change('view', value === 'columns' ? '' : value)}
      />
    </div>
  );
}

function Lanes({ rows }: { rows: readonly BoardRow[] }) {
  const { text } = useSpeech();
  return (
    <div className="lanes">
      {LANES.map((lane) => {
        const inside = rows.filter((row) => laneOf(row.state) === lane);
        return (
          <section key={lane} className={`lane lane-${lane}`} aria-label={text(`board.lane.${lane}` as TextKey)}>
            <h2>
              {lane === 'stopped' && <Hold size={18} />}
              {text(`board.lane.${lane}` as TextKey)} <span className="lane-count">{inside.length}</span>
            </h2>
            {inside.length === 0 && <p className="quiet lane-empty">{text('board.laneEmpty')}</p>}
            {inside.map((row) => (
              <TicketCard key={row.id} row={row} />
            ))}
          </section>
        );
      })}
    </div>
  );
}
