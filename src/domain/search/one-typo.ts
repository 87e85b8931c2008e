/**
 * Whether two texts differ by at most one slip: a letter too many, too few or another one, or two neighbours swapped
 * (distance 1 of Damerau 1964 and Levenshtein 1966). Without what they share at both ends, hardly anything may be left.
 */
export function isOneTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > 1) return false;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = shorter - head - tail;
  const isSwapped = left === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head];
  return left === 0 || (left === 1 && a.length === b.length) || isSwapped;
}
