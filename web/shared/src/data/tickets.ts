import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, command } from '../api/client';
import { Problem } from '../api/problem';
import type { Page } from '../types/common';
import type { BoardRow, Form, Review, TicketView } from '../types/ticket';

/** A command with its input, as it travels. */
export interface CommandBody {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every live ticket, all pages of it. */
export function useBoard(live: boolean) {
  return useQuery({
    queryKey: ['tickets', live],
    queryFn: () => everyPage(live),
    placeholderData: keepPreviousData,
  });
}

async function everyPage(live: boolean): Promise<readonly BoardRow[]> {
  const rows: BoardRow[] = [];
  let cursor: string | null = null;
  do {
    const query: string = new URLSearchParams({
      limit: '200',
      ...(live ? { live: 'true' } : {}),
      ...(cursor === null ? {} : { cursor }),
    }).toString();
    const page: Page<BoardRow> = await call(`/tickets?${query}`);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}

/** One ticket. */
export function useTicket(id: string) {
  return useQuery({ queryKey: ['ticket', id], queryFn: () => call<TicketView>(`/tickets/${encodeURIComponent(id)}`) });
}

/** What the check of a ticket finds in its history, as it was at a version. */
export function useReview(id: string, version: number) {
  return useQuery({ queryKey: ['review', id, version], queryFn: () => call<Review>(`/tickets/${encodeURIComponent(id)}/review`) });
}

/** Gives a command to a ticket; the answer is the whole ticket anew. */
export function useTicketCommand(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CommandBody) => command<TicketView>(`/tickets/${encodeURIComponent(id)}/commands`, body),
    onSuccess: (view) => {
      client.setQueryData(['ticket', id], view);
      void client.invalidateQueries({ queryKey: ['tickets'] });
    },
    onError: (error) => {
      if (error instanceof Problem) void client.invalidateQueries({ queryKey: ['ticket', id] });
    },
  });
}

/** Makes the ticket of an approved plan, filled in from it. */
export function useDraftTicket() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: { plan: string; form: Form }) => command<TicketView>('/tickets', draft),
    onSuccess: (view) => {
      client.setQueryData(['ticket', view.id], view);
      void client.invalidateQueries({ queryKey: ['tickets'] });
      if (view.plan !== null) void client.invalidateQueries({ queryKey: ['plan', view.plan.id] });
    },
  });
}
