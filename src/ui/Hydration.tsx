import { type ReactNode, startTransition, useEffect, useLayoutEffect, useState } from 'react';

import { HydratedContext } from './use-hydrated.ts';

/**
 * Around a page that the build wrote: first everything below it is as it was written, then it learns what this device knows, in
 * pieces small enough for touches to come between. Calls `onTaken` after the first, `onKnown` after the second.
 */
export function Hydration(props: { onTaken: () => void; onKnown: () => void; children: ReactNode }) {
  const { onTaken, onKnown } = props;
  const [known, setKnown] = useState(false);
  useLayoutEffect(onTaken, [onTaken]);
  useEffect(() => {
    if (known) onKnown();
    else startTransition(() => setKnown(true));
  }, [known, onKnown]);
  return <HydratedContext value={known}>{props.children}</HydratedContext>;
}
