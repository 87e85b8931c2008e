import * as v from 'valibot';

import { factDay } from '#domain/fact-date.ts';

/** Where the days of the visits are kept: beside the saved state, since they belong to this device and not to the visitor. */
export const VISITS_KEY = 'roll-call.visits';

/** Where the hint that the app can be installed keeps whether it has had its turn. */
export const INSTALL_KEY = 'roll-call.install';

const visits = v.object({ today: factDay, before: v.nullable(factDay) });

/**
 * Notes that somebody is here on a day (`2026-11-21`) and gives the day of their last visit before it, or null on a first
 * one. Coming back on the same day changes nothing. Where nothing can be kept, every visit is a first one.
 */
export function recordVisit(storage: Storage | undefined, today: string): string | null {
  try {
    const known = read(storage?.getItem(VISITS_KEY) ?? null);
    if (known?.today === today) return known.before;
    // A clock that was set back must not hide what is new.
    const before = known === null ? null : known.today < today ? known.today : known.before;
    storage?.setItem(VISITS_KEY, JSON.stringify({ today, before }));
    return before;
  } catch {
    return null;
  }
}

function read(text: string | null): v.InferOutput<typeof visits> | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(visits, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
