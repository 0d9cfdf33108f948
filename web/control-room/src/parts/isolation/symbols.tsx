import type { IsolationPoint } from '@holdpoint/shared';

/** A switch in a single-line diagram: its blade closed, open, or open with a lock through it. */
export function SwitchSymbol({ kind, open, locked }: { kind: IsolationPoint['kind']; open: boolean; locked: boolean }) {
  return (
    <svg className="line-symbol" viewBox="0 0 104 40" aria-hidden="true" focusable="false">
      <path d="M0 20H34M62 20H104" />
      <path d={open ? 'M34 20L60 5' : 'M34 20L62 20'} strokeWidth="3" />
      {kind === 'BREAKER' && <path d="M58 16l8 8M66 16l-8 8" />}
      {kind === 'FUSE' && <path d="M38 14h20v12H38z" />}
      {kind === 'LOAD_BREAK_SWITCH' && <path d="M62 12v16" />}
      {kind === 'DISCONNECTOR' && <path d="M66 12v16" />}
      {locked && (
        <g className="line-lock">
          <path d="M43 28h14v10H43z" />
          <path d="M46 28v-3a4 4 0 0 1 8 0v3" />
        </g>
      )}
    </svg>
  );
}

const SOURCES: Readonly<Record<string, string>> = {
  GRID: 'M12 3v18M5 8h14M7 21l5-13 5 13',
  PHOTOVOLTAIC: 'M3 18l4-11h10l4 11zM6 13h12M10 7l-1 11M14 7l1 11',
  STORAGE: 'M4 8h16v10H4zM8 8V5M16 8V5M8 13h3M15 11.5v3M13.5 13h3',
  GENERATOR: 'M12 4a8 8 0 1 0 .01 0M9 15V9l6 6V9',
  UPS: 'M4 5h16v14H4zM8 12c2-4 4-4 4 0s2 4 4 0',
  SECOND_SUPPLY: 'M4 8h12M12 4l4 4-4 4M20 16H8M12 12l-4 4 4 4',
};

/** The sign of a kind of source. */
export function SourceSymbol({ kind, size = 22 }: { kind: string; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round" aria-hidden="true" focusable="false">
      <path d={SOURCES[kind] ?? ''} />
    </svg>
  );
}
