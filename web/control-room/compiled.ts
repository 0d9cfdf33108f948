import { fileURLToPath } from 'node:url';

/** Where the build puts the kernel of plans, under the name by which the screens load it. */
export const compiled = { '@holdpoint/kernel': fileURLToPath(new URL('../../browser/target/kernel/plans.js', import.meta.url)) };
