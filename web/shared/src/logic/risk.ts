import type { Catalogue, HazardEntry } from '../types/catalogue';
import type { RiskLevel } from '../types/common';

/** D × 100 of a hazard without controls. */
export function inherentHundredths(hazard: HazardEntry): number {
  return hazard.likelihoodTenths * hazard.exposureTenths * hazard.consequenceScore;
}

/** The level that the utility's bands give a score. */
export function levelOf(hundredths: number, regime: Catalogue['regime']): RiskLevel {
  const bands: readonly (readonly [RiskLevel, string])[] = [
    ['I', 'LEC_LEVEL_1_FROM'],
    ['II', 'LEC_LEVEL_2_FROM'],
    ['III', 'LEC_LEVEL_3_FROM'],
    ['IV', 'LEC_LEVEL_4_FROM'],
  ];
  const found = bands.find(([, setting]) => hundredths >= (regime.values[setting]?.value ?? Infinity));
  return found?.[0] ?? 'V';
}

/** A score as people write it: D with at most two decimals. */
export function score(hundredths: number): string {
  return (hundredths / 100).toString();
}
