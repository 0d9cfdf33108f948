import { useId, type ReactNode } from 'react';

/** An input with its label; where it has no id of its own it is given one. */
export function Labelled(props: { id?: string; label: string; hint?: string; children: ReactNode | ((id: string) => ReactNode) }) {
  const own = useId();
  const { id = own, label, hint, children } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {typeof children === 'function' ? children(id) : children}
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
}
