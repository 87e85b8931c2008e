import type { ButtonHTMLAttributes } from 'react';

const LOOKS = {
  plain: 'border-2 border-dust text-chalk hover:border-chalk',
  quiet: 'text-dust underline underline-offset-4 hover:text-chalk',
  strong: 'border-2 border-tag bg-tag font-display text-ink text-lg leading-tight',
} as const satisfies Record<string, string>;

/** A button that a thumb can hit. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={`min-h-11 rounded-chalk px-4 py-2 transition-transform active:translate-y-0.5 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
