import type { Ticket } from '../types/ticket';
import type { Act, Field } from './acts';

/** What was filled in so far. */
export type Values = Readonly<Record<string, unknown>>;

/** What a form begins with. Only what was named beforehand and what there is one of is filled in; nothing is ticked. */
export function begin(act: Act, ticket: Ticket | undefined, target: string): Values {
  const values: Record<string, unknown> = {};
  act.fields.forEach((field) => {
    if (field.kind === 'poles') values[field.name] = {};
    if (field.kind === 'topics' || field.kind === 'takenTools' || field.kind === 'crewMembers') values[field.name] = [];
    if ((field.kind === 'code' || field.kind === 'takenTool') && field.optional === true) values[field.name] = '';
    if (field.kind === 'yes') values[field.name] = false;
    if (field.kind === 'words' && field.optional === true) values[field.name] = '';
  });
  if (act.target !== undefined && target !== '') Object.assign(values, aim(act, ticket, target));
  return ticket === undefined ? values : { ...only(act, ticket, values), ...values };
}

/** The fields that the only possible choice fills. */
function only(act: Act, ticket: Ticket, given: Values): Values {
  const values: Record<string, unknown> = {};
  act.fields.forEach((field) => {
    const choices = choicesOf(field, ticket, { ...values, ...given });
    if (given[field.name] === undefined && field.optional !== true && choices.length === 1) values[field.name] = choices[0];
  });
  return values;
}

/** The fields that a remedy's target fills; the target of a lock may be the lock or its point. */
function aim(act: Act, ticket: Ticket | undefined, target: string): Values {
  const points = Object.entries(ticket?.register.points ?? {});
  const holder = points.find(([, point]) => point.locks.includes(target));
  if (act.command === 'removeLock' && holder !== undefined) return { point: holder[0], lock: target };
  return act.target === undefined ? {} : { [act.target]: target };
}

/** What a field offers to choose from on this ticket; empty where it is typed or chosen from elsewhere. */
export function choicesOf(field: Field, ticket: Ticket, values: Values): readonly string[] {
  const points = Object.entries(ticket.register.points);
  switch (field.kind) {
    case 'point':
      return points.filter(([, point]) => point.openedAt === null).map(([id]) => id);
    case 'lockedPoint':
      return points.filter(([, point]) => point.locks.length > 0).map(([id]) => id);
    case 'openPoint':
    case 'closablePoint':
      return points.filter(([, point]) => point.openedAt !== null).map(([id]) => id);
    case 'lock':
      return ticket.register.points[String(values['point'])]?.locks ?? [];
    case 'earth':
      return Object.keys(ticket.register.earths);
    case 'line':
      return [...ticket.content.measures, ...ticket.content.hazards].filter((line) => !(line in ticket.checks.done));
    case 'step':
      return stepsOf(ticket).filter((step) => !ticket.work.steps.includes(step));
    case 'sheetLine':
      return linesOf(ticket).filter((line) => !ticket.work.steps.includes(line));
    case 'doneLine':
      return linesOf(ticket).filter((line) => ticket.work.steps.includes(line) && !ticket.work.course.undone.includes(line));
    case 'crewMembers':
      return [ticket.crew.leader, ...ticket.crew.members];
    case 'takenTool':
    case 'takenTools':
    case 'tester':
      return ticket.checks.tools;
    case 'crewMember':
      return ticket.crew.members;
    case 'watcher':
      return [ticket.crew.leader, ...(ticket.crew.guardian === null ? [] : [ticket.crew.guardian])];
    default:
      return [];
  }
}

/** What is to be done step by step: the step card and the tasks added since, or the lines of a sheet. */
export function stepsOf(ticket: Ticket): readonly string[] {
  const lines = linesOf(ticket);
  return lines.length > 0 ? lines : [...ticket.content.steps, ...ticket.work.course.added];
}

/** A step or line in words. */
export function stepWord(ticket: Ticket, step: string, term: (key: string) => string): string {
  const line = ticket.content.particulars?.lines.find((one) => one.id === step);
  if (line !== undefined) return `${line.id}. ${term(`action.${line.action}`)} ${line.name} (${line.device})`;
  return ticket.work.course.added.includes(step) ? step : term(`step.${step}`);
}

function linesOf(ticket: Ticket): readonly string[] {
  return (ticket.content.particulars?.lines ?? []).map((line) => line.id);
}

const CHOSEN: ReadonlySet<Field['kind']> = new Set([
  'point',
  'openPoint',
  'lockedPoint',
  'closablePoint',
  'earth',
  'line',
  'step',
  'sheetLine',
  'doneLine',
]);

/** Whether there is anything on the ticket that the act could be done to. */
export function hasObject(act: Act, ticket: Ticket): boolean {
  return act.fields.every((field) => field.optional === true || !(CHOSEN.has(field.kind) || field.kind === 'takenTool') || choicesOf(field, ticket, {}).length > 0);
}

/** The names of the fields that still miss an answer. */
export function missing(act: Act, values: Values): readonly string[] {
  return act.fields.filter((field) => field.optional !== true && isEmpty(field, values[field.name])).map((field) => field.name);
}

function isEmpty(field: Field, value: unknown): boolean {
  if (field.kind === 'yes') return false;
  if (field.kind === 'poles') return value === undefined || Object.keys(value as object).length === 0;
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
