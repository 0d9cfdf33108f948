import type { Form, SignatureKind, Ticket, TicketState } from '../types/ticket';

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

/** The forms whose work nobody permits: nothing is isolated, or the permit is inherited. */
const WITHOUT_PERMIT: ReadonlySet<Form> = new Set<Form>(['FIELD_WORK_CARD', 'TASK_SHEET', 'SECONDARY_MEASURES', 'VERBAL_ORDER']);

/** Where a ticket stands on the path of its job. */
export function pathOf(ticket: Ticket): readonly Stop[] {
  const stations = WITHOUT_PERMIT.has(ticket.content.form) ? WITH_PERMIT.filter((one) => one !== 'permit') : WITH_PERMIT;
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
  const signed = (kind: SignatureKind) => signatures.signed[kind] !== undefined;
  switch (station) {
    case 'plan':
      return true;
    case 'ticket':
      return signed(WITHOUT_PERMIT.has(ticket.content.form) ? 'ISSUED' : 'RECEIVED');
    case 'meeting':
      return meeting.departed;
    case 'permit':
      return signed('PERMITTED');
    case 'disclosure':
      return disclosure.heldAt !== null && work.startedAt !== null;
    case 'work':
    case 'end':
      return signed('ENDED');
    case 'terminate':
      return signed('TERMINATED');
    case 'archive':
      return signed('ARCHIVED');
  }
}
