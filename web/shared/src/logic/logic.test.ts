import { expect, test } from 'vitest';
import type { ActionView, ReasonView } from '../types/reason';
import type { BoardRow, Ticket } from '../types/ticket';
import { actOf, PLAN_ACTS, TICKET_ACTS, type Act } from './acts';
import { laneOf, pick } from './board';
import { begin, choicesOf, hasObject, missing } from './form';
import { offered } from './offer';
import { pathOf } from './path';
import { crewOf, hasSigned, isIsolating, isTheirTurn, nameOf, pictureFor } from './people';
import { JUSTIFICATIONS, justified, justifying, PLAIN, saysMore } from './particulars';
import { arranged, emptyPlan, nextOfPlan, unwritten } from './planning';
import { levelOf, score } from './risk';
import { particularFirst, suggestionQuery } from './suggesting';
import { fromLocalField, toLocalField, windowText } from './when';

const site = { customer: 'C', address: 'A', box: 'B', boxName: 'BN', meter: 'M', newMeter: '' };
const window = { from: '2026-11-23T00:00:00Z', to: '2026-11-23T04:00:00Z' };
const source = (point: string) => ({ point, kind: 'GRID', name: point }) as const;

const TICKET: Ticket = {
  id: 't',
  state: 'RECEIVED',
  window,
  content: {
    form: 'LOW_VOLTAGE_TICKET',
    plan: 'p',
    unit: 'u',
    workType: 'METER_REPLACE',
    task: 'task',
    site,
    window,
    leader: 'li',
    guardian: 'zhou',
    members: ['wu'],
    sources: [source('G'), source('PV')],
    measures: ['M-BARRIER'],
    hazards: ['H01', 'H08'],
    steps: ['S-1', 'S-2'],
    particulars: null,
  },
  signatures: {
    drafter: 'li',
    returns: 0,
    signed: { SUBMITTED: { by: 'li', at: window.from }, ISSUED: { by: 'sun', at: window.from }, RECEIVED: { by: 'wang', at: window.from } },
  },
  crew: { leader: 'li', guardian: 'zhou', members: ['wu'], pending: null, leaderChanges: 0, standIn: null, watch: { permitter: null, next: null } },
  meeting: { heldAt: window.from, topics: [], signed: ['li', 'wu'], departed: true },
  presence: { signedIn: ['li'], ever: ['li', 'wu'] },
  checks: { place: null, tools: ['VT-1'], test: null, done: { 'M-BARRIER': window.from }, earthWaiver: null, photos: [], readings: {}, confirmed: {}, calls: {}, attended: [] },
  register: {
    points: {
      G: { source: source('G'), openedAt: window.from, locks: ['L-1'], changedAt: window.from },
      PV: { source: source('PV'), openedAt: null, locks: [], changedAt: null },
    },
    earths: {},
  },
  disclosure: { heldAt: null, liveParts: '', signed: [] },
  work: { startedAt: null, steps: ['S-1'], suspension: null, extensions: 0, asked: null,   course: { called: null, undone: [], testers: null, places: [], proposal: null, added: [] }, },
};

const act = (command: string): Act => {
  const found = actOf(TICKET_ACTS, command);
  if (found === undefined) throw new Error(command);
  return found;
};

test('the path names where the job stands, everything before it passed and everything after it ahead', () => {
  expect(pathOf(TICKET).map((stop) => `${stop.station} ${stop.status}`)).toEqual([
    'plan done',
    'ticket done',
    'meeting done',
    'permit now',
    'disclosure ahead',
    'work ahead',
    'end ahead',
    'terminate ahead',
    'archive ahead',
  ]);
});

test('a field work card has no permit on its path', () => {
  const card: Ticket = { ...TICKET, state: 'ISSUED', content: { ...TICKET.content, form: 'FIELD_WORK_CARD' } };
  expect(pathOf(card).map((stop) => stop.station)).not.toContain('permit');
  expect(pathOf(card).find((stop) => stop.status === 'now')?.station).toBe('disclosure');
});

test('a suspended ticket is stopped where it stands', () => {
  const stamp = { by: 'wang', at: window.from };
  const stopped: Ticket = {
    ...TICKET,
    state: 'SUSPENDED',
    signatures: { ...TICKET.signatures, signed: { ...TICKET.signatures.signed, PERMITTED: stamp } },
    disclosure: { heldAt: window.from, liveParts: 'x', signed: ['li'] },
    work: { ...TICKET.work, startedAt: window.from },
  };
  expect(pathOf(stopped).find((stop) => stop.status === 'stopped')?.station).toBe('work');
});

// Nothing may be ticked beforehand: a tick is somebody's word.
test('a form begins empty but for what was named beforehand and what there is only one of', () => {
  expect(begin(act('holdMeeting'), TICKET, '')).toEqual({ topics: [] });
  expect(begin(act('end'), TICKET, '')).toEqual({ tools: [], siteClean: false, unfinished: '' });
  expect(begin(act('openPoint'), TICKET, 'PV')).toEqual({ point: 'PV' });
  expect(begin(act('completeStep'), TICKET, '')).toEqual({ step: 'S-2' });
  expect(begin(act('removeLock'), TICKET, '')).toEqual({ point: 'G', lock: 'L-1' });
});

test('the target of a lock may be the lock itself', () => {
  expect(begin(act('removeLock'), TICKET, 'L-1')).toEqual({ point: 'G', lock: 'L-1' });
});

test('a line is offered until it is in place, a point to be opened while it is closed', () => {
  expect(choicesOf({ name: 'line', kind: 'line' }, TICKET, {})).toEqual(['H01', 'H08']);
  expect(choicesOf({ name: 'point', kind: 'point' }, TICKET, {})).toEqual(['PV']);
});

test('an act is offered only where there is something to do it to', () => {
  const bare: Ticket = { ...TICKET, register: { points: { PV: { source: source('PV'), openedAt: null, locks: [], changedAt: null } }, earths: {} } };
  expect(['openPoint', 'lockPoint', 'removeLock', 'removeEarth', 'restore', 'permit'].map((one) => hasObject(act(one), bare))).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('a form tells what is missing', () => {
  expect(missing(act('lockPoint'), { point: 'PV', lock: ' ' })).toEqual(['lock', 'photo']);
  expect(missing(act('end'), { headCount: 0, tools: [], siteClean: false, unfinished: '' })).toEqual([]);
  expect(missing(act('end'), { tools: [], siteClean: true, unfinished: '' })).toEqual(['headCount']);
});

test('every act that a remedy aims at has the field that the aim fills', () => {
  [...TICKET_ACTS, ...PLAN_ACTS]
    .filter((one) => one.target !== undefined)
    .forEach((one) => expect(one.fields.map((field) => field.name)).toContain(one.target));
});

const reason = (holdPoint: string): ReasonView => ({ holdPoint, text: { en: '', zh: '' }, clauses: [], evidence: [], remedies: [] });

test('an act of another role or state is not offered, a held one of the own is', () => {
  const actions: readonly ActionView[] = [
    { command: 'permit', allowed: false, reasons: [reason('HP-LOCK-02')], warnings: [] },
    { command: 'issue', allowed: false, reasons: [reason('HP-ROLE-01'), reason('HP-LOCK-02')], warnings: [] },
    { command: 'end', allowed: false, reasons: [], warnings: [] },
    { command: 'signIn', allowed: true, reasons: [], warnings: [] },
  ];
  expect(offered(actions, 'permit')?.reasons).toHaveLength(1);
  expect(offered(actions, 'issue')).toBeUndefined();
  expect(offered(actions, 'end')).toBeUndefined();
  expect(offered(actions, 'signIn')?.allowed).toBe(true);
});

test('the crew is listed leader first with what each has signed', () => {
  expect(crewOf(TICKET).map((line) => [line.id, line.part, line.meeting, line.onSite])).toEqual([
    ['li', 'LEADER', true, true],
    ['zhou', 'GUARDIAN', false, false],
    ['wu', 'MEMBER', true, false],
  ]);
});

test('it is the turn of the person named, whatever others hold the role', () => {
  const person = { id: 'li', name: { en: '', zh: '' }, unit: 'u', roles: ['LEADER'], scope: [] } as const;
  expect(isTheirTurn(person, ['LEADER'], [])).toBe(true);
  expect(isTheirTurn(person, ['LEADER'], ['other'])).toBe(false);
});

test('who has signed is not asked to sign again', () => {
  expect(['li', 'zhou'].map((one) => hasSigned('signMeeting', TICKET, one))).toEqual([true, false]);
  expect(hasSigned('signDisclosure', TICKET, 'li')).toBe(false);
  expect(hasSigned('permit', TICKET, 'li')).toBe(false);
});

// Once the work has ended a closed point is as it should be.
test('isolation has to stand until the work has ended', () => {
  expect((['ISSUED', 'RECEIVED', 'SUSPENDED', 'WORK_ENDED', 'ARCHIVED'] as const).map((state) => isIsolating({ ...TICKET, state }))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('names come as bare words and as words with roles', () => {
  expect(nameOf({ a: { en: 'A', zh: '甲' } }, 'a').zh).toBe('甲');
  expect(nameOf({ a: { name: { en: 'A', zh: '甲' }, roles: [] } }, 'a').en).toBe('A');
  expect(nameOf({}, 'a').en).toBe('a');
});

test('the picture of a line is the last one taken for it', () => {
  const entry = (seq: number, event: Record<string, unknown>) => ({ seq, at: '', by: '', type: '', text: { en: '', zh: '' }, event });
  const timeline = [entry(1, { line: 'H01', photo: 'one' }), entry(2, { line: 'H01', photo: 'two' }), entry(3, { line: 'H02', photo: '' })];
  expect(pictureFor({ timeline }, 'line', 'H01')).toBe('two');
  expect(pictureFor({ timeline }, 'line', 'H02')).toBeUndefined();
});

const row = (number: string, level: BoardRow['level'], to: string, by: readonly ('LEADER' | 'PERMITTER')[]): BoardRow => ({
  id: number,
  number,
  version: 1,
  state: 'WORKING',
  form: 'LOW_VOLTAGE_TICKET',
  level,
  task: `task ${number}`,
  address: 'Orchard Lane',
  box: 'BX',
  leader: { id: 'li', name: { en: 'Li Wei', zh: '李伟' } },
  unit: 'u',
  window: { from: window.from, to },
  signedIn: 0,
  locks: 0,
  next: { command: 'end', by, reasons: [] },
});

test('the board sorts by what was asked for and finds by name in either language', () => {
  const rows = [
    row('1', 'IV', '2026-11-23T02:00:00Z', ['LEADER']),
    row('2', 'I', '2026-11-23T03:00:00Z', ['PERMITTER']),
    row('3', null, '2026-11-23T01:00:00Z', ['LEADER']),
  ];
  const all = { text: '', mine: null, level: '', sort: 'risk' } as const;
  const numbers = (found: readonly BoardRow[]) => found.map((one) => one.number);
  expect(numbers(pick(rows, all))).toEqual(['2', '1', '3']);
  expect(numbers(pick(rows, { ...all, sort: 'window' }))).toEqual(['3', '1', '2']);
  expect(numbers(pick(rows, { ...all, sort: 'number' }))).toEqual(['1', '2', '3']);
  expect(numbers(pick(rows, { ...all, text: '李' }))).toHaveLength(3);
  expect(numbers(pick(rows, { ...all, mine: ['PERMITTER'] }))).toEqual(['2']);
  expect(numbers(pick(rows, { ...all, level: 'IV' }))).toEqual(['1']);
  expect(laneOf('EXPIRED')).toBe('stopped');
});

test('a plan waits for the leader, then for its tickets, then for its planner', () => {
  const content = { ...emptyPlan('u'), leader: 'li' };
  const plan = { state: 'APPROVED', planner: 'chen', content, tickets: [] } as const;
  const ticket = (state: 'WORKING' | 'ARCHIVED' | 'VOID') => ({ id: 't', number: 'n', form: 'LOW_VOLTAGE_TICKET', state }) as const;
  expect(nextOfPlan(plan)).toMatchObject({ role: 'LEADER', person: 'li' });
  expect(nextOfPlan({ ...plan, tickets: [ticket('VOID')] })).toMatchObject({ role: 'LEADER' });
  expect(nextOfPlan({ ...plan, tickets: [ticket('WORKING')] }).text).toBe('plan.next.RUNNING');
  expect(nextOfPlan({ ...plan, tickets: [ticket('ARCHIVED')] })).toMatchObject({ command: 'close', person: 'chen' });
});

test('a new plan has no hazard ticked and says what is not written yet', () => {
  expect(emptyPlan('u').hazards).toEqual([]);
  expect(unwritten({ ...emptyPlan('u'), task: 'x', workType: 'METER_REPLACE' })).toEqual(['edit.customer', 'edit.from', 'edit.to', 'edit.leader']);
});

test('hazards are asked for by what the draft says, and not before the kind of work is known', () => {
  const draft = emptyPlan('U');
  expect(suggestionQuery(draft, ['HEAT'])).toBe('');
  expect(suggestionQuery({ ...draft, workType: 'W' }, [])).toBe('workType=W');
  const full = {
    ...draft,
    workType: 'W',
    customer: 'C&1',
    night: true,
    arrangements: { ...arranged(draft), voltage: 'UP_TO_10_KV', tags: ['NIGHT', 'POLE'], circumstances: ['WEATHER_ALERT'] },
  };
  expect(suggestionQuery(full, ['HEAT', 'RAIN'], 'p-1')).toBe(
    'workType=W&customer=C%261&plan=p-1&voltage=UP_TO_10_KV&tag=NIGHT&tag=POLE&weather=HEAT&weather=RAIN',
  );
});

test('alerts count only while the plan states that one is forecast', () => {
  const draft = { ...emptyPlan('U'), workType: 'W' };
  expect(suggestionQuery(draft, ['HEAT'])).toBe('workType=W');
});

test('what is particular to a job is suggested before what its kind of work always brings', () => {
  const text = { en: 'a', zh: '甲' };
  const one = (hazard: string, ...about: readonly ('WORK' | 'TAG')[]) => ({ hazard, because: about.map((which) => ({ about: which, text })) });
  const order = particularFirst([one('H01', 'WORK'), one('H02', 'WORK', 'TAG'), one('H03', 'TAG'), one('H04', 'WORK')]);
  expect(order.map((suggestion) => suggestion.hazard)).toEqual(['H02', 'H03', 'H01', 'H04']);
  expect(order[0]?.because.map((why) => why.about)).toEqual(['TAG', 'WORK']);
});

test('a justification is a reason of the list and words, and comes back as it was', () => {
  expect(justified('INFEASIBLE: a hospital')).toEqual({ reason: 'INFEASIBLE', words: 'a hospital' });
  expect(justified('DIAGNOSTIC:')).toEqual({ reason: 'DIAGNOSTIC', words: '' });
  expect(justified('because: it is quicker')).toEqual({ reason: null, words: 'because: it is quicker' });
  JUSTIFICATIONS.forEach((reason) => expect(justified(justifying({ reason, words: 'x: y ' }))).toEqual({ reason, words: 'x: y ' }));
  expect(justifying({ reason: null, words: '' })).toBe('');
});

test('levels follow the bands of the regime', () => {
  const value = (number: number) => ({ value: number, source: '', confirmed: true });
  const regime = {
    name: 'CSG',
    values: {},
    tables: { LEC_BAND: { I: value(32000), II: value(16000), III: value(7000), IV: value(2000) } },
  };
  expect([36000, 32000, 31999, 7000, 2250, 1999].map((one) => levelOf(one, regime))).toEqual(['I', 'I', 'II', 'III', 'IV', 'V']);
  expect(score(2250)).toBe('22.5');
});

// The reader's own time zone must not move a work window.
test('times are the site’s, whatever the zone of the reader', () => {
  expect(windowText(window, 'zh')).toBe('11月23日 08:00 – 12:00');
  expect(toLocalField('2026-11-23T00:30:00Z')).toBe('2026-11-23T08:30');
  expect(fromLocalField('2026-11-23T08:30')).toBe('2026-11-23T00:30:00.000Z');
});

test('what the network filled in is not what somebody said', () => {
  expect(saysMore(null)).toBe(false);
  expect(saysMore({ ...PLAIN, fields: { SWITCHES: 'K-1', EARTHS: 'N-1' }, zone: { nodes: ['N-1'] } })).toBe(false);
  expect(saysMore({ ...PLAIN, fields: { SWITCHES: 'K-1', PRECAUTIONS: 'mind the dog' } })).toBe(true);
  expect(saysMore({ ...PLAIN, customerPermit: true })).toBe(true);
});
