import { describe, expect, it } from 'vitest';
import type { CutOff, Feeder, SourceKind } from '../types/network';
import { backFeeds, beyond, isBackFeed, parts } from './isolation';

const feeder = (id: string, kind: SourceKind): Feeder => ({ id, name: id, kind, owner: '', temporary: false });
const cut = (kind: SourceKind, count: number, ...ids: string[]): CutOff => ({ kind, count, nearest: ids.map((id) => feeder(id, kind)) });
const point = (...cutsOff: CutOff[]) => ({ cutsOff });

describe('back-feed', () => {
  it('is a point with only plants of customers beyond it', () => {
    expect(isBackFeed(point(cut('PHOTOVOLTAIC', 1, 'S1')))).toBe(true);
    expect(isBackFeed(point(cut('GRID', 1, 'SS'), cut('PHOTOVOLTAIC', 1, 'S1')))).toBe(false);
  });

  it('is counted', () => {
    const all = [point(cut('GRID', 1, 'SS')), point(cut('STORAGE', 1, 'B')), point(cut('PHOTOVOLTAIC', 1, 'S1'))];
    expect(backFeeds({ points: all as never })).toBe(2);
  });
});

describe('what is beyond a point', () => {
  it('names one of every kind before a second of any', () => {
    const told = beyond(point(cut('PHOTOVOLTAIC', 12, 'S1', 'S2', 'S3'), cut('STORAGE', 1, 'B1')), 2);
    expect(told.named.map((one) => one.id)).toEqual(['S1', 'B1']);
    expect(told.rest).toEqual([{ kind: 'PHOTOVOLTAIC', count: 11 }]);
  });

  it('never leaves a kind out, however few may be named', () => {
    expect(beyond(point(cut('UPS', 1, 'U'), cut('STORAGE', 2, 'B')), 1).named).toHaveLength(2);
  });

  it('names the public network alone where it is among them, and counts the plants', () => {
    const told = beyond(point(cut('GRID', 6, 'S1', 'S2', 'S3'), cut('PHOTOVOLTAIC', 534, 'P1')), 2);
    expect(told.named.map((one) => one.id)).toEqual(['S1', 'S2']);
    expect(told.rest).toEqual([
      { kind: 'GRID', count: 4 },
      { kind: 'PHOTOVOLTAIC', count: 534 },
    ]);
  });
});

describe('a point', () => {
  it('parts only when it is open and locked', () => {
    expect([undefined, 'LISTED', 'OPEN'].map((standing) => parts(standing as never))).toEqual([false, false, false]);
    expect(parts('SECURED') && parts('BY_CERTIFICATE')).toBe(true);
  });
});
