import type { BoardRow, TicketState } from '../types/ticket';

/** The lanes of the permit board, in the order of a job. */
export const LANES = ['prepare', 'isolate', 'work', 'clear', 'stopped'] as const;

/** A lane of the permit board. */
export type Lane = (typeof LANES)[number];

const LANE_OF: Record<TicketState, Lane> = {
  DRAFT: 'prepare',
  SUBMITTED: 'prepare',
  ISSUED: 'prepare',
  RECEIVED: 'isolate',
  PERMITTED: 'work',
  WORKING: 'work',
  LIVE_TEST: 'work',
  SUSPENDED: 'stopped',
  EXPIRED: 'stopped',
  WORK_ENDED: 'clear',
  TERMINATED: 'clear',
  ARCHIVED: 'clear',
  NOT_EXECUTED: 'stopped',
  VOID: 'stopped',
};

/** The lane in which a ticket is shown. */
export function laneOf(state: TicketState): Lane {
  return LANE_OF[state];
}

/** What the reader asks the board for. */
export interface BoardWish {
  readonly text: string;
  readonly mine: readonly string[] | null;
  readonly level: string;
  readonly sort: 'risk' | 'window' | 'number';
}

const GRAVITY = ['I', 'II', 'III', 'IV', 'V'];

/** The rows that the reader asked for, in the order asked for; rows of equal rank keep the order of their numbers. */
export function pick(rows: readonly BoardRow[], wish: BoardWish): readonly BoardRow[] {
  const needle = wish.text.trim().toLowerCase();
  return rows
    .filter((row) => needle === '' || speaks(row).includes(needle))
    .filter((row) => wish.level === '' || row.level === wish.level)
    .filter((row) => wish.mine === null || row.next?.by.some((role) => wish.mine?.includes(role)) === true)
    .sort((one, other) => rank(one, wish.sort) - rank(other, wish.sort) || one.number.localeCompare(other.number));
}

function speaks(row: BoardRow): string {
  return [row.number, row.task, row.address, row.box, row.leader.name.en, row.leader.name.zh].join(' ').toLowerCase();
}

function rank(row: BoardRow, sort: BoardWish['sort']): number {
  if (sort === 'risk') return row.level === null ? GRAVITY.length : GRAVITY.indexOf(row.level);
  return sort === 'window' ? Date.parse(row.window.to) : 0;
}
