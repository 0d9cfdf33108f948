/** What a field of a command asks for; the form shows each kind in its own way. */
export type FieldKind =
  | 'photo'
  | 'words'
  | 'point'
  | 'openPoint'
  | 'lockedPoint'
  | 'closablePoint'
  | 'newLock'
  | 'lock'
  | 'earth'
  | 'newEarth'
  | 'line'
  | 'step'
  | 'tool'
  | 'takenTool'
  | 'takenTools'
  | 'leader'
  | 'person'
  | 'crewMember'
  | 'watcher'
  | 'topics'
  | 'cause'
  | 'level'
  | 'sourceKind'
  | 'code'
  | 'yes'
  | 'time'
  | 'count'
  | 'indication'
  | 'poles'
  | 'tester'
  | 'reading'
  | 'number'
  | 'condition'
  | 'call'
  | 'sheetLine'
  | 'doneLine'
  | 'crewMembers'
  | 'permitter'
  | 'anybody';

/** One input of a command. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly optional?: boolean;
  /** The name under which its label is kept, where the field's own name means something else elsewhere. */
  readonly label?: string;
}

/** Where on a ticket's page a command belongs. */
export type Group = 'paper' | 'briefing' | 'site' | 'isolation' | 'measures' | 'work' | 'close' | 'stop' | 'people';

/** A command that people give to a ticket or a plan. */
export interface Act {
  readonly command: string;
  /** The entry of the catalogue's texts that names it. */
  readonly said: string;
  readonly group: Group;
  readonly fields: readonly Field[];
  /** The field that a remedy's target fills. */
  readonly target?: string;
  /** Whether the person signs with it. */
  readonly signs?: boolean;
  /** Whether it takes something away for good. */
  readonly grave?: boolean;
}

const photo: Field = { name: 'photo', kind: 'photo' };
const reason: Field = { name: 'reason', kind: 'words' };

/** Every command of a ticket that a person gives, in the order of a job. */
export const TICKET_ACTS: readonly Act[] = [
  { command: 'submit', said: 'command.submit', group: 'paper', fields: [], signs: true },
  { command: 'issue', said: 'command.issue', group: 'paper', fields: [], signs: true },
  { command: 'return', said: 'command.return', group: 'paper', fields: [reason] },
  { command: 'receive', said: 'command.receive', group: 'paper', fields: [], signs: true },
  { command: 'holdMeeting', said: 'command.holdMeeting', group: 'briefing', fields: [{ name: 'topics', kind: 'topics' }] },
  { command: 'signMeeting', said: 'command.signMeeting', group: 'briefing', fields: [], signs: true },
  { command: 'depart', said: 'command.depart', group: 'briefing', fields: [] },
  { command: 'signIn', said: 'command.signIn', group: 'site', fields: [], signs: true },
  {
    command: 'scanPlace', said: 'command.scanPlace',
    group: 'site',
    fields: [
      { name: 'meter', kind: 'code' },
      { name: 'box', kind: 'code' },
      { name: 'customer', kind: 'code' },
      photo,
    ],
  },
  { command: 'scanTool', said: 'command.scanTool', group: 'site', fields: [{ name: 'tool', kind: 'tool' }], target: 'tool' },
  {
    command: 'reportSource', said: 'command.reportSource',
    group: 'isolation',
    fields: [
      { name: 'point', kind: 'code' },
      { name: 'kind', kind: 'sourceKind' },
      { name: 'name', kind: 'words' },
    ],
  },
  { command: 'openPoint', said: 'command.openPoint', group: 'isolation', fields: [{ name: 'point', kind: 'point' }, photo], target: 'point' },
  {
    command: 'lockPoint', said: 'command.lockPoint',
    group: 'isolation',
    fields: [{ name: 'point', kind: 'openPoint' }, { name: 'lock', kind: 'newLock' }, photo],
    target: 'point',
  },
  {
    command: 'testVoltage', said: 'command.testVoltage',
    group: 'isolation',
    fields: [
      { name: 'tester', kind: 'tester' },
      { name: 'before', kind: 'indication' },
      { name: 'poles', kind: 'poles' },
      { name: 'after', kind: 'indication' },
    ],
  },
  {
    command: 'applyEarth', said: 'command.applyEarth',
    group: 'isolation',
    fields: [{ name: 'point', kind: 'openPoint' }, { name: 'earth', kind: 'newEarth' }, photo],
    target: 'point',
  },
  { command: 'waiveEarth', said: 'command.waiveEarth', group: 'isolation', fields: [reason] },
  { command: 'doMeasure', said: 'command.doMeasure', group: 'measures', fields: [{ name: 'line', kind: 'line' }, photo], target: 'line' },
  { command: 'counterSign', said: 'command.counterSign', group: 'paper', fields: [], signs: true },
  { command: 'permitAsCustomer', said: 'command.permitAsCustomer', group: 'paper', fields: [], signs: true },
  {
    command: 'recordCall', said: 'command.recordCall',
    group: 'site',
    fields: [
      { name: 'kind', label: 'call', kind: 'call' },
      { name: 'with', kind: 'anybody' },
      { name: 'recording', kind: 'code' },
    ],
    target: 'kind',
  },
  {
    command: 'takeReading', said: 'command.takeReading',
    group: 'site',
    fields: [
      { name: 'kind', label: 'reading', kind: 'reading' },
      { name: 'value', kind: 'number' },
      { name: 'instrument', kind: 'takenTool', optional: true },
      { name: 'place', kind: 'code', optional: true },
    ],
    target: 'kind',
  },
  {
    command: 'confirm', said: 'command.confirm',
    group: 'measures',
    fields: [{ name: 'condition', kind: 'condition' }, { name: 'note', kind: 'words', optional: true }, photo],
    target: 'condition',
  },
  { command: 'permit', said: 'command.permit', group: 'paper', fields: [], signs: true },
  { command: 'holdDisclosure', said: 'command.holdDisclosure', group: 'briefing', fields: [{ name: 'liveParts', kind: 'words' }] },
  { command: 'signDisclosure', said: 'command.signDisclosure', group: 'briefing', fields: [], signs: true },
  { command: 'start', said: 'command.start', group: 'work', fields: [], signs: true },
  { command: 'completeStep', said: 'command.completeStep', group: 'work', fields: [{ name: 'step', kind: 'step' }, photo], target: 'step' },
  { command: 'callLine', said: 'command.callLine', group: 'work', fields: [{ name: 'number', kind: 'sheetLine' }], target: 'number' },
  { command: 'undoLine', said: 'command.undoLine', group: 'close', fields: [{ name: 'number', kind: 'doneLine' }, photo], target: 'number' },
  {
    command: 'beginLiveTest', said: 'command.beginLiveTest',
    group: 'work',
    fields: [{ name: 'testers', kind: 'crewMembers' }, reason],
    grave: true,
  },
  { command: 'endLiveTest', said: 'command.endLiveTest', group: 'work', fields: [] },
  { command: 'attend', said: 'command.attend', group: 'site', fields: [{ name: 'finding', kind: 'words' }], signs: true },
  { command: 'move', said: 'command.move', group: 'people', fields: [{ name: 'place', kind: 'code' }] },
  { command: 'delegate', said: 'command.delegate', group: 'people', fields: [{ name: 'to', label: 'person', kind: 'crewMember' }] },
  { command: 'returnLead', said: 'command.returnLead', group: 'people', fields: [] },
  { command: 'proposeTask', said: 'command.proposeTask', group: 'people', fields: [{ name: 'task', kind: 'words' }] },
  { command: 'consentToTask', said: 'command.consentToTask', group: 'people', fields: [], signs: true },
  { command: 'handOverShift', said: 'command.handOverShift', group: 'people', fields: [{ name: 'to', label: 'person', kind: 'permitter' }], signs: true },
  { command: 'takeOverShift', said: 'command.takeOverShift', group: 'people', fields: [], signs: true },
  {
    command: 'suspend', said: 'command.suspend',
    group: 'stop',
    fields: [
      { name: 'cause', kind: 'cause' },
      reason,
      { name: 'measuresLifted', kind: 'yes' },
    ],
  },
  { command: 'noteAbsence', said: 'command.noteAbsence', group: 'stop', fields: [{ name: 'person', kind: 'watcher' }], target: 'person' },
  { command: 'releaseStop', said: 'command.releaseStop', group: 'stop', fields: [{ name: 'finding', kind: 'words' }] },
  { command: 'resume', said: 'command.resume', group: 'work', fields: [], signs: true },
  {
    command: 'requestExtension', said: 'command.requestExtension',
    group: 'work',
    fields: [{ name: 'to', kind: 'time' }, reason],
  },
  { command: 'grantExtension', said: 'command.grantExtension', group: 'work', fields: [], signs: true },
  {
    command: 'orderLeaderChange', said: 'command.orderLeaderChange',
    group: 'people',
    fields: [{ name: 'to', kind: 'leader' }, reason],
  },
  { command: 'signLeaderChange', said: 'command.signLeaderChange', group: 'people', fields: [], signs: true },
  { command: 'addMember', said: 'command.addMember', group: 'people', fields: [{ name: 'person', kind: 'person' }], target: 'person' },
  { command: 'removeMember', said: 'command.removeMember', group: 'people', fields: [{ name: 'person', kind: 'crewMember' }], target: 'person' },
  { command: 'returnTool', said: 'command.returnTool', group: 'site', fields: [{ name: 'tool', kind: 'takenTool' }], target: 'tool' },
  { command: 'signOut', said: 'command.signOut', group: 'site', fields: [], signs: true },
  {
    command: 'end', said: 'command.end',
    group: 'close',
    fields: [
      { name: 'headCount', kind: 'count' },
      { name: 'tools', kind: 'takenTools', optional: true },
      { name: 'siteClean', kind: 'yes' },
      { name: 'unfinished', kind: 'words', optional: true },
    ],
    signs: true,
  },
  { command: 'removeEarth', said: 'command.removeEarth', group: 'close', fields: [{ name: 'earth', kind: 'earth' }], target: 'earth' },
  {
    command: 'removeLock', said: 'command.removeLock',
    group: 'close',
    fields: [
      { name: 'point', kind: 'lockedPoint' },
      { name: 'lock', kind: 'lock' },
    ],
    target: 'point',
  },
  { command: 'restore', said: 'command.restore', group: 'close', fields: [{ name: 'point', kind: 'closablePoint' }], target: 'point' },
  {
    command: 'holdClosingMeeting', said: 'command.holdClosingMeeting',
    group: 'close',
    fields: [{ name: 'result', kind: 'words' }, { name: 'nearMisses', kind: 'words', optional: true }],
    signs: true,
  },
  { command: 'terminate', said: 'command.terminate', group: 'close', fields: [], signs: true },
  { command: 'archive', said: 'command.archive', group: 'close', fields: [], signs: true },
  { command: 'void', said: 'command.void', group: 'paper', fields: [reason], grave: true },
  { command: 'markNotExecuted', said: 'command.markNotExecuted', group: 'paper', fields: [reason], grave: true },
];

/** Every command of a plan that a person gives. */
export const PLAN_ACTS: readonly Act[] = [
  { command: 'submit', said: 'command.plan.submit', group: 'paper', fields: [], signs: true },
  { command: 'overrideRisk', said: 'command.plan.overrideRisk', group: 'paper', fields: [{ name: 'level', kind: 'level' }, reason] },
  { command: 'confirmOverride', said: 'command.plan.confirmOverride', group: 'paper', fields: [], signs: true },
  { command: 'approve', said: 'command.plan.approve', group: 'paper', fields: [], signs: true },
  { command: 'reject', said: 'command.plan.reject', group: 'paper', fields: [reason] },
  { command: 'cancel', said: 'command.plan.cancel', group: 'paper', fields: [reason], grave: true },
  { command: 'close', said: 'command.plan.close', group: 'close', fields: [], signs: true },
];

/** The act of a command; `undefined` for a command that no form asks for. */
export function actOf(acts: readonly Act[], command: string): Act | undefined {
  return acts.find((act) => act.command === command);
}
