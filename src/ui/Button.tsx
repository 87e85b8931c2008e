import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'control font-display text-lg leading-tight',
  quiet: 'link text-dust hover:text-chalk',
  strong: 'rounded-[6px] border-[1.5px] border-tag bg-tag font-display text-ink text-lg leading-tight',
} as const satisfies Record<string, string>;

/** A button that a thumb can hit. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={`min-h-12 px-4 py-2 transition-transform active:translate-y-0.5 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
