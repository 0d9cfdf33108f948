import type { Form, Line, Particulars } from '../types/ticket';

/** Every form, in the order in which people look for it. */
export const FORMS: readonly Form[] = [
  'LOW_VOLTAGE_TICKET', 'FIELD_WORK_CARD', 'DISTRIBUTION_FIRST', 'DISTRIBUTION_SECOND', 'STATION_FIRST', 'STATION_SECOND',
  'STATION_THIRD', 'LINE_FIRST', 'LINE_SECOND', 'LIVE_WORK', 'EMERGENCY_REPAIR', 'TASK_SHEET', 'SECONDARY_MEASURES',
  'HOT_WORK_FIRST', 'HOT_WORK_SECOND', 'SWITCHING', 'VERBAL_ORDER', 'ISOLATION_CERTIFICATE',
];

/** What may be special about a place. */
export const TAGS = [
  'OUTDOOR', 'HEIGHT', 'POLE', 'LADDER', 'CONFINED_SPACE', 'SF6_ROOM', 'NEAR_LIVE', 'CROSSING', 'CRANE', 'HOT_WORK',
  'CT_SECONDARY', 'PT_SECONDARY', 'DC_LINK', 'CHARGING_VEHICLE', 'LOADED', 'LIVE_PARTS', 'TRAFFIC', 'LONE', 'NIGHT',
  'CUSTOMER_PLANT', 'TEST_VOLTAGE', 'CONFLICT', 'PORTABLE_TOOLS',
] as const;

/** Nominal voltages by class. */
export const VOLTAGES = [
  'UP_TO_1_KV', 'UP_TO_10_KV', 'UP_TO_35_KV', 'UP_TO_110_KV', 'UP_TO_220_KV', 'UP_TO_330_KV', 'UP_TO_500_KV', 'UP_TO_750_KV',
  'UP_TO_1000_KV',
] as const;

/** What a line does to its device. */
export const LINE_ACTIONS = [
  'OPEN', 'CLOSE', 'RACK_OUT', 'RACK_IN', 'LOCK', 'UNLOCK', 'TEST_DEAD', 'EARTH', 'UNEARTH', 'CHECK', 'SHORT', 'UNSHORT',
  'LINK_OPEN', 'LINK_CLOSE',
] as const;

/** The reasons for which work is done on live parts; the particular case follows in words. */
export const JUSTIFICATIONS = ['INFEASIBLE', 'GREATER_HAZARD', 'DIAGNOSTIC'] as const;

/** Why work is done live, taken apart: one of the accepted reasons, where there is one, and the case in words. */
export interface Justified {
  readonly reason: string | null;
  readonly words: string;
}

/** Takes apart what stands in the field; words without an accepted reason stay words. */
export function justified(field: string): Justified {
  const reason = JUSTIFICATIONS.find((one) => field.startsWith(`${one}:`));
  return reason === undefined ? { reason: null, words: field } : { reason, words: field.slice(reason.length + 1).replace(/^ /, '') };
}

/** What stands in the field: the reason, a colon, and the case in words. */
export function justifying({ reason, words }: Justified): string {
  return reason === null ? words : `${reason}: ${words}`;
}

/** Nothing beyond what every form says. */
export const PLAIN: Particulars = {
  voltage: null,
  tags: [],
  fields: {},
  parent: null,
  isolations: [],
  secondUnit: null,
  customerPermit: false,
  liaison: null,
  secondarySheets: 0,
  lines: [],
  incidentEnergyTenths: null,
};

/** What the network fills in by itself. */
const FILLED_IN: readonly string[] = ['SWITCHES', 'EARTHS'];

/** Whether somebody said something beyond what was filled in by itself. */
export function saysMore(particulars: Particulars | null): boolean {
  if (particulars === null) return false;
  const fields = Object.fromEntries(Object.entries(particulars.fields).filter(([field]) => !FILLED_IN.includes(field)));
  return JSON.stringify({ ...PLAIN, ...particulars, fields, zone: null }) !== JSON.stringify({ ...PLAIN, zone: null });
}

/** The lines with one more at the end, or with one changed, or without one; numbered anew from 1. */
export function withLine(lines: readonly Line[], at: number, line: Omit<Line, 'id'> | undefined): readonly Line[] {
  const rest = lines.map((one): Omit<Line, 'id'> => one);
  if (line === undefined) rest.splice(at, 1);
  else rest.splice(at, 1, line);
  return rest.map((one, index) => ({ ...one, id: String(index + 1) }));
}
