import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { factsQuestion, Foresight, type PlanKernel } from './foreseeing';
import { emptyPlan, type PlanDraft } from './planning';

const ROOT = join(import.meta.dirname, '../../../..');
const file = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'kernel/src/main/resources/holdpoint', name), 'utf8'));

const texts = (language: string): Record<string, string> =>
  Object.assign({}, ...(file('texts/topics.json') as string[]).map((topic) => file(`texts/${language}/${topic}.json`))) as Record<string, string>;

const HAZARD = {
  ...{ id: 'H01', controls: [], occasions: { tags: [], weather: [], highVoltage: false, backFeed: false } },
  assessments: [{ inherent: { type: 'lec', likelihoodTenths: 10, exposureTenths: 10, consequence: 1 }, residualHundredths: 50 }],
};

const WORLD = { regime: file('regimes/csg.json'), hazards: { H01: HAZARD }, types: {}, texts: { en: texts('en'), zh: texts('zh') } };

const PLANNER = {
  ...{ id: 'chen', unit: 'unit', active: true, roles: { PLANNER: '2027-12-31' }, certificates: {}, suspended: false },
  fitness: { newcomer: false, insured: true, trainedUntil: {} },
};

const FACTS = { offset: '+08:00', people: { chen: PLANNER }, servicePoint: null, workType: null, tickets: [], others: [], alerts: [], around: { own: { claims: [], traits: [], deprived: [] }, near: [], table: [] } };

const WRITING = { writer: 'chen', now: '2026-11-20T01:00:00Z', names: {} };

const DRAFT: PlanDraft = {
  ...emptyPlan('unit'),
  ...{ workType: 'METER_REPLACE', task: 'Replace the meter', customer: 'C-1', leader: 'li' },
  ...{ from: '2026-11-23T00:30:00Z', to: '2026-11-23T09:30:00Z' },
};

let kernel: PlanKernel;

/** The module that the page loads; the build compiles it before this test. */
beforeAll(async () => {
  kernel = (await import(/* @vite-ignore */ join(ROOT, 'browser/target/kernel/plans.js'))) as PlanKernel;
});

test('a plan without hazards is held for every reason at once, in both languages', () => {
  const { held } = new Foresight(kernel, JSON.stringify(WORLD)).foresee(JSON.stringify(FACTS), DRAFT, WRITING);
  expect(held.map((reason) => reason.holdPoint)).toContain('HP-RISK-01');
  expect(held.length).toBeGreaterThan(1);
  for (const reason of held) {
    expect(reason.clauses.length).toBeGreaterThan(0);
    expect(reason.text.en).not.toBe(reason.holdPoint);
    expect(reason.text.zh).toMatch(/\p{Script=Han}/u);
  }
});

test('the same reason goes away once its remedy is followed', () => {
  const sight = new Foresight(kernel, JSON.stringify(WORLD));
  const rules = (draft: PlanDraft) => sight.foresee(JSON.stringify(FACTS), draft, WRITING).held.map((reason) => reason.holdPoint);
  const found = { ...DRAFT, hazards: [{ hazard: 'H01', waived: false, reason: 'the box is scanned twice' }] };
  expect(rules(DRAFT)).toContain('HP-RISK-01');
  expect(rules(found)).not.toContain('HP-RISK-01');
});

test('facts are read once however often something is decided by them, and old ones are forgotten', () => {
  const read: string[] = [];
  const forgotten: number[] = [];
  const counting: PlanKernel = {
    open: () => 0,
    planFacts: (_, facts) => read.push(facts),
    forgetPlanFacts: (facts) => void forgotten.push(facts),
    decidePlan: () => '{"held":[],"words":[]}',
  };
  const sight = new Foresight(counting, '{}');
  sight.foresee('one', DRAFT, WRITING);
  sight.foresee('one', { ...DRAFT, task: 'Another' }, WRITING);
  sight.foresee('two', DRAFT, WRITING);
  expect(read).toEqual(['one', 'two']);
  expect(forgotten).toEqual([1]);
});

test('facts are asked for anew only where what they depend on changes', () => {
  const same = { ...DRAFT, task: 'Another', hazards: [{ hazard: 'H01', waived: false, reason: '' }], urgentReason: 'late', night: true };
  expect(factsQuestion(same)).toEqual(factsQuestion(DRAFT));
  for (const other of [{ customer: 'C-2' }, { leader: 'wang' }, { members: ['wang'] }, { to: '2026-11-23T08:30:00Z' }, { workType: 'X' }, { unit: 'U' }]) {
    expect(factsQuestion({ ...DRAFT, ...other })).not.toEqual(factsQuestion(DRAFT));
  }
});
