import { fnv1a } from './fnv.ts';

/**
 * Numbers that look random and are not: the same text gives the same row for ever. Each call gives the next one, from 0 up to,
 * not including, 1. The hash is FNV-1a, the row Tommy Ettinger's mulberry32.
 */
export function rowOf(text: string): () => number {
  let state = fnv1a(text);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
