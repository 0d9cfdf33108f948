import { actOf, offered, type Act, type ActionView, type CommandBody, type Person, type PersonView, type Session, type TicketView } from '@holdpoint/shared';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { CommandDrawer } from './CommandDrawer';

/** A command that is about to be given. */
export interface Intent {
  readonly act: Act;
  readonly target: string;
}

/** How a command travels: the mutation of a ticket or of a plan. */
export interface Sending {
  readonly mutate: (body: CommandBody, how: { onSuccess: () => void }) => void;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly reset: () => void;
}

/** What every part of a page needs to let the person act. */
export interface Acting {
  readonly person: Person;
  readonly demo: boolean;
  readonly view: TicketView | undefined;
  readonly people: Readonly<Record<string, PersonView>>;
  readonly actions: readonly ActionView[];
  readonly can: (command: string) => boolean;
  readonly open: (command: string, target?: string) => void;
  /** The catalogue's entry for a command of this page's subject. */
  readonly said: (command: string) => string;
}

const Stage = createContext<Acting | undefined>(undefined);

/** The acting of the page; to be used inside {@link ActingStage} only. */
export function useActing(): Acting {
  const acting = useContext(Stage);
  if (acting === undefined) throw new Error('no stage to act on');
  return acting;
}

/** Lets everything inside open the form of a command; there is one form at a time. */
export function ActingStage(props: {
  session: Session;
  person: Person;
  acts: readonly Act[];
  actions: readonly ActionView[];
  view?: TicketView;
  people?: Readonly<Record<string, PersonView>>;
  sending: Sending;
  /** Commands that have a page or a form of their own; `target` is what a remedy aims at. */
  pages?: Readonly<Record<string, (target: string) => void>>;
  children: ReactNode;
}) {
  const { session, person, acts, actions, view, people, sending, pages, children } = props;
  const [intent, intend] = useState<Intent>();
  const opener = useRef<Element | null>(null);
  const closed = intent === undefined;
  useEffect(() => {
    if (closed && opener.current !== null) refocus(opener.current);
  }, [closed]);
  const { reset } = sending;
  const open = useCallback(
    (command: string, target = '') => {
      pages?.[command]?.(target);
      const act = actOf(acts, command);
      if (act === undefined) return;
      reset();
      if (document.activeElement?.closest('.ant-drawer') === null) opener.current = document.activeElement;
      intend({ act, target });
    },
    [acts, pages, reset],
  );
  const acting = useMemo<Acting>(
    () => ({
      person,
      demo: session.demo,
      view,
      people: people ?? view?.people ?? {},
      actions,
      can: (command) =>
        offered(actions, command) !== undefined && (actOf(acts, command) !== undefined || pages?.[command] !== undefined),
      open,
      said: (command) => `${view === undefined ? 'command.plan.' : 'command.'}${command}`,
    }),
    [person, session.demo, view, people, actions, acts, pages, open],
  );
  return (
    <Stage value={acting}>
      {children}
      <CommandDrawer
        intent={intent}
        sending={sending}
        close={() => intend(undefined)}
      />
    </Stage>
  );
}

/** The focus goes back to what opened the form, or to the page where that is gone. */
function refocus(opener: Element): void {
  const there = opener instanceof HTMLElement && opener.isConnected ? opener : document.getElementById('content');
  there?.focus({ preventScroll: true });
}
