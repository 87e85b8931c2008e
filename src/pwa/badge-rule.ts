/**
 * How many updates a badge announces on a day (`2026-11-21`), of those `found` since the last visit. "Since the last visit" stays
 * the same all day; whoever has seen the updates today has seen them.
 */
export function badgeCount(found: number, seenOn: string | null, today: string): number {
  return seenOn === today ? 0 : found;
}
