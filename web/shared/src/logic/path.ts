import type { Ticket, TicketState } from '../types/ticket';

/** The stations of a job, in order. */
export type Station =
  | 'plan'
  | 'ticket'
  | 'meeting'
  | 'permit'
  | 'disclosure'
  | 'work'
  | 'end'
  | 'terminate'
  | 'archive';

/** A station and how it stands: passed, the one now, still to come, or stopped at. */
export interface Stop {
  readonly station: Station;
  readonly status: 'done' | 'now' | 'ahead' | 'stopped';
}

const WITH_PERMIT: readonly Station[] = [
  'plan',
  'ticket',
  'meeting',
  'permit',
  'disclosure',
  'work',
  'end',
  'terminate',
  'archive',
];

/** Where a ticket stands on the path of its job. */
export function pathOf(ticket: Ticket): readonly Stop[] {
  const stations = ticket.content.form === 'FIELD_WORK_CARD' ? WITH_PERMIT.filter((one) => one !== 'permit') : WITH_PERMIT;
  const passed = stations.map((station) => isPassed(station, ticket));
  const here = passed.indexOf(false);
  return stations.map((station, index) => ({ station, status: statusOf(passed[index] === true, index === here, ticket) }));
}

function statusOf(passed: boolean, here: boolean, ticket: Ticket): Stop['status'] {
  if (passed) return 'done';
  if (!here) return 'ahead';
  return STOPPED.has(ticket.state) ? 'stopped' : 'now';
}

const STOPPED: ReadonlySet<TicketState> = new Set(['SUSPENDED', 'EXPIRED', 'VOID', 'NOT_EXECUTED']);

function isPassed(station: Station, { signatures, meeting, work, disclosure, ...ticket }: Ticket): boolean {
  switch (station) {
    case 'plan':
      return true;
    case 'ticket':
      return ticket.content.form === 'FIELD_WORK_CARD' ? signatures.issued !== null : signatures.received !== null;
    case 'meeting':
      return meeting.departed;
    case 'permit':
      return signatures.permitted !== null;
    case 'disclosure':
      return disclosure.heldAt !== null && work.startedAt !== null;
    case 'work':
    case 'end':
      return signatures.ended !== null;
    case 'terminate':
      return signatures.terminated !== null;
    case 'archive':
      return signatures.archived !== null;
  }
}
