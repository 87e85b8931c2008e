import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

/** Which side of a turn somebody's card is on. */
export type Turning = 'leaving' | 'arriving' | undefined;

/**
 * Whose card is turning into their page, or back into a card: asked with an id, it says which side of the turn this page is on.
 * Only that one card bears the name of a view transition.
 */
export function useTurning(): (id: string) => Turning {
  const leaving = useRouterState({
    select: ({ location, resolvedLocation }) =>
      resolvedLocation === undefined ? undefined : turningBetween(location.pathname, resolvedLocation.pathname),
  });
  // The router has arrived before the browser takes its picture of the new page.
  const [arriving] = useState(leaving);
  return (id) => {
    if (leaving !== undefined) return leaving === id ? 'leaving' : undefined;
    return arriving === id ? 'arriving' : undefined;
  };
}

/** Who turns when one address follows the other: somebody between the cast page and their own. */
export function turningBetween(to: string, from: string): string | undefined {
  const [cast, person] = [to, from].sort();
  return cast === '/cast/' ? /^\/cast\/([a-z0-9.-]+)\/$/.exec(person ?? '')?.[1] : undefined;
}
