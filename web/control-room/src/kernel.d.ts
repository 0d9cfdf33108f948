/** The kernel of plans, compiled by `browser/`; the build finds it there. */
declare module '@holdpoint/kernel' {
  import type { PlanKernel } from '@holdpoint/shared';
  export const open: PlanKernel['open'];
  export const planFacts: PlanKernel['planFacts'];
  export const forgetPlanFacts: PlanKernel['forgetPlanFacts'];
  export const decidePlan: PlanKernel['decidePlan'];
}
