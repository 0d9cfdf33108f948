import type { Instant, Words } from '../types/common';
import type { PlanContent } from '../types/plan';
import type { ReasonView } from '../types/reason';
import { arranged, type PlanDraft } from './planning';

/** The kernel of plans as it is compiled for the browser: texts in, texts out. */
export interface PlanKernel {
  open(world: string): number;
  planFacts(world: number, facts: string): number;
  forgetPlanFacts(facts: number): void;
  decidePlan(facts: number, asked: string): string;
}

/** What the kernel says of a plan that is not handed in yet. */
export interface Foreseen {
  readonly held: readonly ReasonView[];
  readonly warnings: readonly ReasonView[];
}

/** Who writes, when, and what people are called. */
export interface Writing {
  readonly writer: string;
  readonly now: Instant;
  readonly names: Readonly<Record<string, Words>>;
}

type Answer =
  | { readonly granted: { readonly after: unknown }; readonly words: readonly ReasonView[] }
  | { readonly held: readonly unknown[]; readonly words: readonly ReasonView[] };

/**
 * The part of a draft on which the facts depend: unit, kind of work, place, zone, window, people, and what
 * makes it clash. The rest is left empty, so that facts are asked for anew only where one of these changes.
 */
export function factsQuestion(draft: PlanDraft): PlanContent {
  const { unit, workType, customer, from, to, leader, guardian } = draft;
  const said = arranged(draft);
  return {
    ...{ unit, workType, customer, from, to, leader, guardian },
    members: [...draft.members].sort(),
    task: '',
    newMeter: '',
    hazards: [],
    night: false,
    firstTimeCrew: false,
    urgentReason: '',
    arrangements: {
      ...{ voltage: null, circumstances: [], recorder: null, coordination: '' },
      ...{ tags: [...said.tags].sort(), attendee: said.attendee, zone: said.zone ?? null, reach: said.reach ?? null },
    },
  };
}

/** Looks ahead by the kernel in the browser; facts that are asked about again are not read again. */
export class Foresight {
  private readonly world: number;
  private known: { readonly facts: string; readonly number: number } | undefined;

  constructor(
    private readonly kernel: PlanKernel,
    world: string,
  ) {
    this.world = kernel.open(world);
  }

  /** Everything that would hold `content` if it were written down and handed in now. */
  foresee(facts: string, content: PlanContent, writing: Writing): Foreseen {
    const drafted = this.decide(facts, null, { type: 'draft', id: '-', content }, writing);
    if ('held' in drafted) return { held: drafted.words, warnings: [] };
    const submitted = this.decide(facts, drafted.granted.after, { type: 'submit' }, writing);
    return 'held' in submitted ? { held: submitted.words, warnings: [] } : { held: [], warnings: submitted.words };
  }

  private decide(facts: string, subject: unknown, command: unknown, { writer, now, names }: Writing): Answer {
    const asked = JSON.stringify({ subject, command, actor: writer, now, names });
    return JSON.parse(this.kernel.decidePlan(this.kept(facts), asked)) as Answer;
  }

  private kept(facts: string): number {
    if (this.known?.facts === facts) return this.known.number;
    if (this.known !== undefined) this.kernel.forgetPlanFacts(this.known.number);
    this.known = { facts, number: this.kernel.planFacts(this.world, facts) };
    return this.known.number;
  }
}
