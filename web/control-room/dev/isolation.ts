import type { Isolation, NetworkFigures, TicketIsolation } from '@holdpoint/shared';

const feeder = (id: string, name: string, kind: 'GRID' | 'PHOTOVOLTAIC', owner: string) => ({ id, name, kind, owner, temporary: false });

/** A meter with the network on one side and a roof on the other. */
export const ISOLATION: Isolation = {
  zone: [{ id: 'N-1017', name: '杏花巷12号', voltage: 400, at: null }],
  possible: true,
  points: [
    {
      ...{ id: 'PV-1017', name: '杏花巷12号光伏并网开关', place: '', kind: 'DISCONNECTOR', position: 'CLOSED', action: 'OPEN_AND_LOCK' },
      ...{ visibleBreak: true, offLoadOnly: false, visibleInstead: [], at: null },
      cutsOff: [{ kind: 'PHOTOVOLTAIC', count: 1, nearest: [feeder('S-1017', '杏花巷12号光伏', 'PHOTOVOLTAIC', '0500101017')] }],
    },
    {
      ...{ id: 'K-1017', name: '杏花巷12号进线开关', place: '1号台区表箱', kind: 'BREAKER', position: 'UNKNOWN', action: 'OPEN_AND_LOCK' },
      ...{ visibleBreak: false, offLoadOnly: false, visibleInstead: ['T1-W1'], at: null },
      cutsOff: [
        { kind: 'GRID', count: 6, nearest: [feeder('G-1', '谷雨110kV进线1', 'GRID', 'QH-GY')] },
        { kind: 'PHOTOVOLTAIC', count: 534, nearest: [feeder('S-1', '桑园村1号光伏', 'PHOTOVOLTAIC', '0500110001')] },
      ],
    },
  ],
  inseparable: [],
  verifications: [{ node: 'N-1017', name: '杏花巷12号', voltage: 400, points: ['PV-1017', 'K-1017'], against: ['GRID', 'PHOTOVOLTAIC'] }],
  customersLost: 1,
  special: [{ customer: '0500101017', name: '杏花巷12号', need: 'LIFE_SUPPORT' }],
};

/** The same on a ticket that leaves the roof out. */
export const TICKET_ISOLATION: TicketIsolation = {
  needed: ISOLATION,
  points: { 'K-1017': 'SECURED' },
  proposed: [{ source: 'S-1017', name: '杏花巷12号光伏', kind: 'PHOTOVOLTAIC', more: 0, way: ['PV-1017'] }],
  actual: [{ source: 'S-1017', name: '杏花巷12号光伏', kind: 'PHOTOVOLTAIC', more: 0, way: ['PV-1017'] }],
};

/** A network of which nothing has a place on the map. */
export const NETWORK: NetworkFigures = {
  ...{ version: 1, substations: 3, feeders: 24, transformers: 400, switches: 23000, nodes: 28000, usagePoints: 20000 },
  ...{ sources: { GRID: 6, PHOTOVOLTAIC: 534 }, notes: [], box: null },
};
