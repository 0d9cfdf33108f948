import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ISOLATION, TICKET_ISOLATION } from '../../../dev/isolation';
import { IsolationNotes, StillFed } from './IsolationNotes';
import { IsolationPicture } from './IsolationPicture';

afterEach(cleanup);

const way = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-way="${id}"]`);
  if (found === null) throw new Error(`no way by ${id}`);
  return found;
};

test('a roof behind the meter is said to feed back, the public network is not', () => {
  render(<IsolationPicture isolation={ISOLATION} />);
  expect(within(way('PV-1017')).getByText('Feeds back')).toBeTruthy();
  expect(within(way('K-1017')).queryByText('Feeds back')).toBeNull();
  expect(way('K-1017').textContent).toContain('+ 5 ');
});

test('a switch in an unknown position is said to count as closed, and one without a visible break names another', () => {
  render(<IsolationPicture isolation={ISOLATION} />);
  expect(way('K-1017').textContent).toContain('counts as closed');
  expect(way('K-1017').textContent).toContain('T1-W1');
});

test('a point that the ticket leaves out is told in words, and one that is locked as well', () => {
  render(<IsolationPicture isolation={ISOLATION} standings={TICKET_ISOLATION.points} />);
  expect(within(way('PV-1017')).getByText('Not on the ticket')).toBeTruthy();
  expect(within(way('K-1017')).getByText('Open and locked')).toBeTruthy();
});

test('what still reaches the zone is named with its way', () => {
  render(<StillFed lead="still" remaining={TICKET_ISOLATION.proposed} />);
  expect(screen.getByRole('alert').textContent).toContain('by PV-1017');
});

test('a zone that cannot be isolated says so', () => {
  const first = ISOLATION.points[0]?.cutsOff[0]?.nearest[0];
  if (first === undefined) throw new Error('the example has a source');
  render(<IsolationNotes isolation={{ ...ISOLATION, possible: false, inseparable: [{ source: first, path: [] }] }} />);
  expect(screen.getByRole('alert').textContent).toContain('cannot be isolated');
});
