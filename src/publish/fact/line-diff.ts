/** The lines that go (`- `), those that come (`+ `) and those that stay between them (`  `) when one text becomes another. */
export function lineDiff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const head = sameUpTo(old, now);
  const tail = Math.min(sameUpTo(old.toReversed(), now.toReversed()), old.length - head, now.length - head);
  return align(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
}

function sameUpTo(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((line, at) => line !== other[at]);
  return end < 0 ? one.length : end;
}

/** The longest common subsequence of two lists of lines (Hunt and McIlroy 1976, by the plain table: a record has few lines). */
function align(old: readonly string[], now: readonly string[]): string[] {
  const table = old.map(() => now.map(() => 0));
  const common = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = old[i] === now[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
    }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push(`  ${old[i]}`);
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && common(i + 1, j) >= common(i, j + 1))) lines.push(`- ${old[i++]}`);
    else lines.push(`+ ${now[j++]}`);
  }
  return lines;
}
