import type { Catalogue, HazardEntry } from '../types/catalogue';
import type { RiskLevel } from '../types/common';

/** D × 100 of a hazard without controls. */
export function inherentHundredths(hazard: HazardEntry): number {
  return hazard.likelihoodTenths * hazard.exposureTenths * hazard.consequenceScore;
}

/** The level that the utility's bands give a score. */
export function levelOf(hundredths: number, regime: Catalogue['regime']): RiskLevel {
  const levels: readonly RiskLevel[] = ['I', 'II', 'III', 'IV'];
  const found = levels.find((level) => hundredths >= (regime.tables['LEC_BAND']?.[level]?.value ?? Infinity));
  return found ?? 'V';
}

/** A score as people write it: D with at most two decimals. */
export function score(hundredths: number): string {
  return (hundredths / 100).toString();
}
