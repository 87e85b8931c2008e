import type { ReactNode } from 'react';

/** One of several answers of which one holds: a radio button with all of its card to hit. */
export function Choice(props: { name: string; checked: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <label className="flex min-h-11 min-w-0 cursor-pointer items-center gap-3 control p-3">
      <input
        type="radio"
        name={props.name}
        className="size-5 shrink-0 accent-chalk"
        checked={props.checked}
        onChange={props.onChoose}
      />
      {props.children}
    </label>
  );
}
