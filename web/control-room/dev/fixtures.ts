import type { BoardRow, DemoPerson, PersonRecord, PlanView, ReasonView, Role, TicketState, TicketView } from '@holdpoint/shared';

const unit = { id: 'QH-GY', name: { en: 'Guoyuan station', zh: '果园供电所' } };
const none = { en: '', zh: '' };

const person = (id: string, en: string, zh: string, roles: readonly Role[], note = none): DemoPerson => ({
  id,
  name: { en, zh },
  unit,
  roles,
  note,
});

/** The persons of the small demo back end. */
export const PERSONS: readonly DemoPerson[] = [
  person('chen-jing', 'Chen Jing', '陈静', ['PLANNER']),
  person('zhao-ming', 'Zhao Ming', '赵明', ['APPROVER']),
  person('li-wei', 'Li Wei', '李伟', ['LEADER']),
  person('sun-li', 'Sun Li', '孙丽', ['ISSUER']),
  person('wang-qiang', 'Wang Qiang', '王强', ['PERMITTER']),
  person('zhou-jie', 'Zhou Jie', '周杰', ['GUARDIAN']),
  person('wu-gang', 'Wu Gang', '吴刚', ['MEMBER']),
  person('ma-chao', 'Ma Chao', '马超', ['MEMBER'], { en: 'Certificate lapsed', zh: '证书已过期' }),
  person('gao-yan', 'Gao Yan', '高燕', ['SUPERVISOR']),
  person('lin-tao', 'Lin Tao', '林涛', ['CHECKER']),
];

/** The same people as the register of people lists them. */
export const PEOPLE: readonly PersonRecord[] = PERSONS.map(({ id, name, roles }) => ({
  id,
  name,
  unit: unit.id,
  active: true,
  roles: roles.map((role) => ({ role, until: '2027-12-31' })),
}));

const people = Object.fromEntries(PERSONS.map(({ id, name, roles }) => [id, { name, roles }]));

/** Two of the conditions that hold a permit. */
export const REASONS: readonly ReasonView[] = [
  {
    holdPoint: 'HP-LOCK-02',
    text: {
      en: 'Photovoltaic generation can still feed the work zone: roof PV (PV-17) is not open and locked.',
      zh: '光伏发电仍可向作业区送电：屋顶光伏（PV-17）未断开并上锁。',
    },
    clauses: [
      {
        standard: 'EN_50110_1',
        section: '6.2.3',
        confirmed: true,
        text: { en: 'EN 50110-1 Operation of electrical installations', zh: 'EN 50110-1 电气装置的运行' },
      },
      {
        standard: 'FIELD_PRACTICE',
        section: '',
        confirmed: false,
        text: { en: 'Good practice of permit systems', zh: '作业许可的良好实践' },
      },
    ],
    evidence: [{ en: 'Opened 08:02, not locked.', zh: '08:02 断开，未上锁。' }],
    remedies: [
      {
        type: 'act',
        by: 'PERMITTER',
        person: null,
        command: 'lockPoint',
        target: 'PV-17',
        text: { en: 'Work permitter: lock the point – PV-17', zh: '工作许可人：上锁 – PV-17' },
      },
    ],
  },
  {
    holdPoint: 'HP-TEST-01',
    text: { en: 'No voltage test was made.', zh: '未验电。' },
    clauses: [
      { standard: 'EN_50110_1', section: '6.2.4', confirmed: true, text: { en: 'EN 50110-1', zh: 'EN 50110-1' } },
    ],
    evidence: [],
    remedies: [
      {
        type: 'act',
        by: 'PERMITTER',
        person: null,
        command: 'testVoltage',
        target: '',
        text: { en: 'Work permitter: test for voltage in three steps', zh: '工作许可人：三步验电' },
      },
    ],
  },
];

const site = {
  customer: '4106620017',
  address: '17 Orchard Lane, Guoyuan',
  box: 'BX-0317',
  boxName: 'Orchard Lane box 3',
  meter: 'M2210457',
  newMeter: 'M2611022',
};
const sources = [
  { point: 'GR-17', kind: 'GRID', name: 'service switch' },
  { point: 'PV-17', kind: 'PHOTOVOLTAIC', name: 'roof PV' },
] as const;
const window = { from: '2026-11-23T00:00:00Z', to: '2026-11-23T04:00:00Z' };
const by = (person: string, at: string) => ({ by: person, at });

/** A ticket on the way to its permit. */
export const TICKET: TicketView = {
  id: 't-1',
  number: 'QH-GY-202611-0007',
  version: 17,
  plan: { id: 'p-1', grade: null },
  level: 'III',
  hazards: ['H01', 'H02', 'H08'],
  people,
  tools: { 'VT-003': { kind: 'VOLTAGE_TESTER', testDue: '2027-03-01', condition: 'FIT' } },
  ticket: {
    id: 't-1',
    state: 'RECEIVED',
    window,
    content: {
      form: 'LOW_VOLTAGE_TICKET',
      plan: 'p-1',
      unit: unit.id,
      workType: 'METER_REPLACE',
      task: 'Replace the meter of customer 4106620017',
      site,
      window,
      leader: 'li-wei',
      guardian: 'zhou-jie',
      members: ['wu-gang'],
      sources,
      measures: ['M-BARRIER', 'M-SIGN', 'M-COVER', 'M-LOAD-OFF'],
      hazards: ['H01', 'H02', 'H08'],
      steps: ['S-OLD-READING', 'S-DISCONNECT', 'S-REMOVE', 'S-MOUNT', 'S-CONNECT', 'S-TIGHTEN', 'S-POLARITY', 'S-SEAL', 'S-LABEL'],
      particulars: null,
    },
    signatures: {
      drafter: 'li-wei',
      returns: 0,
      signed: { SUBMITTED: by('li-wei', '2026-11-22T23:31:00Z'), ISSUED: by('sun-li', '2026-11-22T23:35:00Z'), RECEIVED: by('wang-qiang', '2026-11-22T23:38:00Z') },
    },
    crew: { leader: 'li-wei', guardian: 'zhou-jie', members: ['wu-gang'], pending: null, leaderChanges: 0, standIn: null, watch: { permitter: null, next: null } },
    meeting: {
      heldAt: '2026-11-22T23:40:00Z',
      topics: ['THREE_CHECKS', 'TASK_AND_ROLES', 'HAZARDS', 'ENERGY_CONTROLS', 'PROTECTIVE_EQUIPMENT', 'EMERGENCY'],
      signed: ['li-wei', 'wu-gang', 'zhou-jie'],
      departed: true,
    },
    presence: { signedIn: ['li-wei', 'wu-gang'], ever: ['li-wei', 'wu-gang'] },
    checks: {
      place: { meter: site.meter, box: site.box, customer: site.customer, matches: true, at: '2026-11-23T00:01:00Z' },
      tools: ['VT-003'],
      test: null,
      done: { 'M-BARRIER': '2026-11-23T00:05:00Z' },
      earthWaiver: null,
      photos: [],
      readings: {}, confirmed: {}, calls: {}, attended: [],
    },
    register: {
      points: {
        'GR-17': { source: sources[0], openedAt: '2026-11-23T00:02:00Z', locks: ['L-0041'], changedAt: '2026-11-23T00:03:00Z' },
        'PV-17': { source: sources[1], openedAt: '2026-11-23T00:02:00Z', locks: [], changedAt: '2026-11-23T00:02:00Z' },
      },
      earths: {},
    },
    disclosure: { heldAt: null, liveParts: '', signed: [] },
    work: { startedAt: null, steps: [], suspension: null, extensions: 0, asked: null,   course: { called: null, undone: [], testers: null, places: [], proposal: null, added: [] }, },
  },
  next: [{ command: 'permit', by: ['PERMITTER'], persons: ['wang-qiang'], reasons: REASONS }],
  actions: [
    { command: 'permit', allowed: false, reasons: REASONS, warnings: [] },
    { command: 'lockPoint', allowed: true, reasons: [], warnings: [] },
    { command: 'testVoltage', allowed: true, reasons: [], warnings: [] },
    { command: 'doMeasure', allowed: true, reasons: [], warnings: [] },
    { command: 'scanTool', allowed: true, reasons: [], warnings: [] },
    { command: 'void', allowed: true, reasons: [], warnings: [] },
  ],
  timeline: [
    {
      seq: 1,
      at: '2026-11-22T23:30:00Z',
      by: 'li-wei',
      type: 'drafted',
      text: { en: 'filled in the ticket', zh: '填写工作票' },
      event: { type: 'drafted' },
    },
    {
      seq: 2,
      at: '2026-11-23T00:05:00Z',
      by: 'wang-qiang',
      type: 'measureDone',
      text: { en: 'put in place: Fence and barrier are up', zh: '已落实：围栏已装设' },
      event: { type: 'measureDone', line: 'M-BARRIER', photo: 'a'.repeat(64) },
    },
  ],
};

const row = (id: string, state: TicketState, level: BoardRow['level'], next: BoardRow['next']): BoardRow => ({
  id,
  number: `QH-GY-202611-00${id.slice(2).padStart(2, '0')}`,
  version: 3,
  state,
  form: 'LOW_VOLTAGE_TICKET',
  level,
  task: `Replace the meter of customer 41066200${id.slice(2).padStart(2, '0')}`,
  address: '17 Orchard Lane, Guoyuan',
  box: 'BX-0317',
  leader: { id: 'li-wei', name: { en: 'Li Wei', zh: '李伟' } },
  unit: unit.id,
  window,
  signedIn: state === 'WORKING' ? 3 : 0,
  locks: state === 'WORKING' ? 2 : 0,
  next,
});

/** The board of the small demo back end. */
export const ROWS: readonly BoardRow[] = [
  row('t-1', 'RECEIVED', 'III', { command: 'permit', by: ['PERMITTER'], reasons: REASONS }),
  row('t-2', 'WORKING', 'II', { command: 'end', by: ['LEADER'], reasons: REASONS.slice(0, 1) }),
  row('t-3', 'SUSPENDED', 'IV', { command: 'resume', by: ['LEADER'], reasons: REASONS.slice(1) }),
  row('t-4', 'SUBMITTED', 'V', { command: 'issue', by: ['ISSUER'], reasons: [] }),
  row('t-5', 'WORK_ENDED', 'III', { command: 'terminate', by: ['PERMITTER'], reasons: REASONS.slice(0, 1) }),
];

/** A plan handed in. */
export const PLAN: PlanView = {
  id: 'p-1',
  version: 2,
  state: 'SUBMITTED',
  form: 'LOW_VOLTAGE_TICKET',
  planner: 'chen-jing',
  approver: null,
  outlook: null,
  tickets: [],
  people,
  timeline: [],
  servicePoint: { customer: site.customer, address: site.address, box: site.box, boxName: site.boxName, meter: site.meter, sources },
  actions: [
    { command: 'approve', allowed: true, reasons: [], warnings: [] },
    { command: 'reject', allowed: true, reasons: [], warnings: [] },
  ],
  level: 'III',
  override: null,
  grade: {
    inherent: 'I',
    residual: 'IV',
    raises: ['raise.customer-generation'],
    level: 'III',
    lines: [
      { hazard: 'H01', inherent: 'II', residual: 'IV', counted: 'IV' },
      { hazard: 'H08', inherent: 'I', residual: 'IV', counted: 'IV' },
    ],
  },
  content: {
    unit: unit.id,
    workType: 'METER_REPLACE',
    task: 'Replace the meter of customer 4106620017',
    customer: site.customer,
    newMeter: site.newMeter,
    from: window.from,
    to: window.to,
    leader: 'li-wei',
    guardian: 'zhou-jie',
    members: ['wu-gang'],
    hazards: [
      { hazard: 'H01', waived: false, reason: '' },
      { hazard: 'H08', waived: false, reason: '' },
    ],
    night: false,
    firstTimeCrew: false,
    urgentReason: '',
    arrangements: null,
  },
};
