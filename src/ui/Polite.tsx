import { type ReactNode, useEffect, useState } from 'react';

/** What somebody may do first. */
const SIGNS = ['pointerdown', 'keydown'] as const;

/**
 * A line that is said aloud, politely, whenever it has become another one: from when somebody has done something on the page. What
 * stands there when they come is read like everything else, and not said on every load.
 */
export function Polite({ className, children }: { className?: string; children: ReactNode }) {
  const [isSaid, setSaid] = useState(false);
  // What somebody does is heard on the page, wherever it is.
  useEffect(() => {
    const begin = () => setSaid(true);
    for (const sign of SIGNS) addEventListener(sign, begin, { once: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, begin);
    };
  }, []);
  return (
    <p aria-live={isSaid ? 'polite' : undefined} className={className}>
      {children}
    </p>
  );
}
