/** The persons of the district who do the walk: id and name as the page shows it in English. */
export const CREW = {
  planner: ['chen-jing', 'Chen Jing'],
  approver: ['he-weidong', 'He Weidong'],
  attendee: ['zhou-guoping', 'Zhou Guoping'],
  leader: ['li-wei', 'Li Wei'],
  issuer: ['wu-jianhua', 'Wu Jianhua'],
  permitter: ['zhao-gang', 'Zhao Gang'],
  guardian: ['sun-mei', 'Sun Mei'],
  first: ['wang-qiang', 'Wang Qiang'],
  second: ['liu-yang', 'Liu Yang'],
  checker: ['qian-min', 'Qian Min'],
  administrator: ['deng-lan', 'Deng Lan'],
} as const;

/** Somebody of the walk. */
export type Part = keyof typeof CREW;

/** Everybody who works on site, in the order in which they leave it: the leader last. */
export const ON_SITE: readonly Part[] = ['first', 'second', 'guardian', 'leader'];
