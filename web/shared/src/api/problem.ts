import type { ReasonView } from '../types/reason';

/** What the platform says when it does not do what was asked (RFC 9457). */
export interface ProblemDocument {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly held?: readonly ReasonView[];
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** An answer other than success. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: readonly { readonly field: string; readonly message: string }[];

  constructor(document: ProblemDocument) {
    super(document.title ?? `HTTP ${document.status}`);
    this.name = 'Problem';
    this.status = document.status;
    this.code = document.code ?? '';
    this.detail = document.detail ?? '';
    this.fields = document.errors ?? [];
  }
}

/** A refusal: the command is held, and `held` names every reason. */
export class Refusal extends Problem {
  readonly held: readonly ReasonView[];

  constructor(document: ProblemDocument) {
    super(document);
    this.name = 'Refusal';
    this.held = document.held ?? [];
  }
}

/** The platform could not be reached at all. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

/** The error that `document` stands for. */
export function asError(document: ProblemDocument): Problem {
  return document.held === undefined ? new Problem(document) : new Refusal(document);
}
