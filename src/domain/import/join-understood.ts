import type { Understood } from './viewing.ts';

/** What several readings tell together, in their order. What is said of a whole file is said once. */
export function joinUnderstood(found: readonly Understood[]): Required<Understood> {
  return {
    kind: 'understood',
    viewings: found.flatMap(({ viewings }) => viewings),
    leftovers: found.flatMap(({ leftovers }) => leftovers),
    others: found.reduce((sum, { others }) => sum + others, 0),
    notes: [...new Set(found.flatMap(({ notes = [] }) => notes))],
    files: [...new Set(found.flatMap(({ files }) => files))],
  };
}
