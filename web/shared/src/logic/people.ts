import type { PersonView, Role, Words } from '../types/common';
import type { Person } from '../types/session';
import type { Ticket, TicketView } from '../types/ticket';

/** A person's name in both languages; the bare id where the page does not name the person. */
export function nameOf(people: Readonly<Record<string, PersonView>>, id: string): Words {
  const known = people[id];
  if (known === undefined) return { en: id, zh: id };
  return 'name' in known ? known.name : known;
}

/** Somebody of the crew with every signature that the job asks of them. */
export interface CrewLine {
  readonly id: string;
  readonly part: 'LEADER' | 'GUARDIAN' | 'MEMBER';
  readonly meeting: boolean;
  readonly disclosure: boolean;
  readonly onSite: boolean;
  readonly wasOnSite: boolean;
}

/** The crew, leader first. */
export function crewOf(ticket: Ticket): readonly CrewLine[] {
  const { leader, guardian, members } = ticket.crew;
  const line = (id: string, part: CrewLine['part']): CrewLine => ({
    id,
    part,
    meeting: ticket.meeting.signed.includes(id),
    disclosure: ticket.disclosure.signed.includes(id),
    onSite: ticket.presence.signedIn.includes(id),
    wasOnSite: ticket.presence.ever.includes(id),
  });
  return [
    line(leader, 'LEADER'),
    ...(guardian === null ? [] : [line(guardian, 'GUARDIAN')]),
    ...members.filter((id) => id !== leader && id !== guardian).map((id) => line(id, 'MEMBER')),
  ];
}

/** Whether the person has put their name to it already, so that signing again would say nothing new. */
export function hasSigned(command: string, ticket: Ticket, person: string): boolean {
  if (command === 'signMeeting') return ticket.meeting.signed.includes(person);
  return command === 'signDisclosure' && ticket.disclosure.signed.includes(person);
}

/** Whether the ticket is where its isolation has to stand: from the permitter's hand until the work has ended. */
export function isIsolating(ticket: Ticket): boolean {
  return ['RECEIVED', 'PERMITTED', 'WORKING', 'LIVE_TEST', 'SUSPENDED'].includes(ticket.state);
}

/** Whether the person may take an act that asks for one of `roles`, or for one of `persons` by name. */
export function isTheirTurn(person: Person, roles: readonly Role[], persons: readonly string[]): boolean {
  return persons.length > 0 ? persons.includes(person.id) : roles.some((role) => person.roles.includes(role));
}

/** The picture last taken for a line, step or point, read from the time line. */
export function pictureFor(view: Pick<TicketView, 'timeline'>, field: string, value: string): string | undefined {
  const entry = [...view.timeline].reverse().find((past) => past.event[field] === value && pictureOf(past.event) !== undefined);
  return entry === undefined ? undefined : pictureOf(entry.event);
}

/** The picture of an event, where it has one. */
export function pictureOf(event: Readonly<Record<string, unknown>>): string | undefined {
  const photo = event['photo'];
  return typeof photo === 'string' && photo !== '' ? photo : undefined;
}

/** Who plays a part on this ticket, where the ticket says so. */
export function playerOf(role: Role, ticket: Ticket): string | undefined {
  switch (role) {
    case 'LEADER':
      return ticket.crew.leader;
    case 'GUARDIAN':
      return ticket.crew.guardian ?? undefined;
    case 'ISSUER':
      return ticket.signatures.signed.ISSUED?.by;
    case 'PERMITTER':
      return ticket.crew.watch.permitter ?? ticket.signatures.signed.RECEIVED?.by;
    default:
      return undefined;
  }
}
