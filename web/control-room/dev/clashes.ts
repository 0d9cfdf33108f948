import type { Clashes } from '@holdpoint/shared';

/** Another crew behind the same isolation point, and nothing else. */
export const CLASHES: Clashes = {
  clashes: [
    {
      rule: 'HP-CLASH-01',
      kind: 'ISOLATION_POINT',
      severity: 'COORDINATE',
      code: 'SAME-POINT',
      why: { en: 'Behind one isolation point', zh: '同一隔离点之后' },
      text: { en: 'Another work is planned behind the same point.', zh: '同一电源点另有作业。' },
      clause: { standard: 'HSG250', section: '', confirmed: false, text: { en: 'HSE HSG250', zh: 'HSE HSG250' } },
      shared: [{ kind: 'POINT', subject: 'PV-17' }],
      unit: 'QH-GY',
      window: { from: '2026-11-23T01:00:00Z', to: '2026-11-23T03:00:00Z' },
      other: { id: 'p-2', task: 'Clean the inverter', leader: 'wang-qiang', leaderName: { en: 'Wang Qiang', zh: '王强' } },
    },
  ],
  deprived: [],
  free: { from: '2026-11-23T03:00:00Z', to: '2026-11-23T12:00:00Z' },
};
