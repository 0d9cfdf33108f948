import type { ReactNode } from 'react';

function Icon(props: { children: ReactNode; size?: number }) {
  const size = props.size ?? 18;
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {props.children}
    </svg>
  );
}

/** The sign of a hold point: an octagon with a bar. */
export const Hold = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
    <path d="M7 12h10" strokeWidth="3" />
  </Icon>
);
export const Check = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M4 12.5l5 5L20 6.5" strokeWidth="2.6" />
  </Icon>
);
export const Dot = (props: { size?: number }) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="4" fill="currentColor" />
  </Icon>
);
export const Ring = (props: { size?: number }) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="7" />
  </Icon>
);
export const Lock = (props: { size?: number }) => (
  <Icon {...props}>
    <rect x="5" y="11" width="14" height="9" rx="2" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </Icon>
);
export const Unlocked = (props: { size?: number }) => (
  <Icon {...props}>
    <rect x="5" y="11" width="14" height="9" rx="2" />
    <path d="M8 11V8a4 4 0 0 1 7.7-1.5" />
  </Icon>
);
export const People = (props: { size?: number }) => (
  <Icon {...props}>
    <circle cx="9" cy="8" r="3.4" />
    <path d="M3 20c0-3.6 2.7-6 6-6s6 2.4 6 6M16 5a3.4 3.4 0 0 1 0 6.4M17.5 14.4c2.2.7 3.5 2.8 3.5 5.6" />
  </Icon>
);
export const Camera = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M3 8h4l2-3h6l2 3h4v11H3z" />
    <circle cx="12" cy="13" r="3.6" />
  </Icon>
);
export const Clock = (props: { size?: number }) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3.5 2" />
  </Icon>
);
export const Place = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21z" />
    <circle cx="12" cy="9.500" r="2.500" />
  </Icon>
);
export const Arrow = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M5 12h14M13 6l6 6-6 6" />
  </Icon>
);
export const Back = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);
export const Warning = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M12 3l10 18H2z" />
    <path d="M12 10v5M12 18v.01" />
  </Icon>
);
export const Bolt = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M13 2L5 14h6l-1 8 8-12h-6z" />
  </Icon>
);
export const CloudOff = (props: { size?: number }) => (
  <Icon size={40} {...props}>
    <path d="M3 3l18 18M8 8a6 6 0 0 0-1 11h10M20.500 16.500A4.500 4.500 0 0 0 17 9a6 6 0 0 0-5-3" />
  </Icon>
);
export const Lost = (props: { size?: number }) => (
  <Icon size={40} {...props}>
    <circle cx="11" cy="11" r="7" />
    <path d="M16 16l5 5M9 9l4 4M13 9l-4 4" />
  </Icon>
);
