import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a text in the place of what a page says between the two marks of a command, `<!-- speed: written by npm run speed -->` and
 * `<!-- /speed -->`. @throws {Error} where the marks are gone.
 */
export function writeIntoPage(
  file: 'README.md' | 'docs/speed.md' | 'docs/scale.md',
  name: string,
  command: string,
  text: string,
): void {
  const [first, last] = [`<!-- ${name}: written by ${command} -->`, `<!-- /${name} -->`];
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(first), page.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`${file} has no place between ${first} and ${last}.`);
  writeFileSync(file, `${page.slice(0, from + first.length)}\n\n${text}\n\n${page.slice(to)}`);
}
