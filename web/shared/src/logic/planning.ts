import type { Role } from '../types/common';
import type { TextKey } from '../texts/en';
import type { Arrangements, PlanContent, PlanView } from '../types/plan';

/** What must be done with a plan next: the words for it, the command where it is one of the plan's own, and who does it. */
export interface PlanNextStep {
  readonly text: TextKey;
  readonly command?: string;
  readonly role?: Role;
  readonly person?: string;
}

/** The next step of a plan. */
export function nextOfPlan(view: Pick<PlanView, 'state' | 'tickets' | 'planner' | 'content'>): PlanNextStep {
  switch (view.state) {
    case 'DRAFT':
      return { text: 'plan.next.DRAFT', command: 'submit', role: 'PLANNER', person: view.planner };
    case 'SUBMITTED':
      return { text: 'plan.next.SUBMITTED', command: 'approve', role: 'APPROVER' };
    case 'APPROVED':
      return nextOfApproved(view);
    case 'CLOSED':
      return { text: 'plan.next.CLOSED' };
    case 'CANCELLED':
      return { text: 'plan.next.CANCELLED' };
  }
}

function nextOfApproved(view: Pick<PlanView, 'tickets' | 'planner' | 'content'>): PlanNextStep {
  const counted = view.tickets.filter((ticket) => ticket.state !== 'VOID' && ticket.state !== 'NOT_EXECUTED');
  if (counted.length === 0) return { text: 'plan.next.APPROVED', role: 'LEADER', person: view.content.leader };
  if (counted.every((ticket) => ticket.state === 'ARCHIVED')) {
    return { text: 'plan.next.CLOSE', command: 'close', role: 'PLANNER', person: view.planner };
  }
  return { text: 'plan.next.RUNNING' };
}

/** A plan as it is being written; what was not chosen yet is empty. */
export type PlanDraft = { -readonly [K in keyof PlanContent]: PlanContent[K] };

/** A new plan: nothing chosen, no hazard ticked. */
export function emptyPlan(unit: string): PlanDraft {
  return {
    unit,
    workType: '',
    task: '',
    customer: '',
    newMeter: '',
    from: '',
    to: '',
    leader: '',
    guardian: null,
    members: [],
    hazards: [],
    night: false,
    firstTimeCrew: false,
    urgentReason: '',
    arrangements: null,
  };
}

/** What a plan arranges; nothing where it says nothing. */
export function arranged(draft: Pick<PlanContent, 'arrangements'>): Arrangements {
  return draft.arrangements ?? { voltage: null, tags: [], circumstances: [], attendee: null, recorder: null, coordination: '', zone: null, reach: null };
}

/** The fields without which a plan cannot be written down at all; whether it is good is for the platform to say. */
export function unwritten(draft: PlanDraft): readonly TextKey[] {
  const needed: readonly (readonly [keyof PlanDraft, TextKey])[] = [
    ['workType', 'edit.workType'],
    ['task', 'edit.task'],
    ['customer', 'edit.customer'],
    ['from', 'edit.from'],
    ['to', 'edit.to'],
    ['leader', 'edit.leader'],
  ];
  return needed.filter(([field]) => draft[field] === '').map(([, text]) => text);
}
