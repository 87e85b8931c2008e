import { useId } from 'react';

import { FIELD, LABEL } from './control.ts';

/** A labelled choice of one. */
export function Select<Value extends string>(props: {
  label: string;
  value: Value | '';
  options: readonly { readonly value: Value; readonly label: string }[];
  all: string;
  onChange: (value: Value | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={LABEL}>
        {props.label}
      </label>
      <select
        id={id}
        className={FIELD}
        value={props.value}
        onChange={(event) => props.onChange(props.options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{props.all}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
