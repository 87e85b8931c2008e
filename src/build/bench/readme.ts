import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a text in the place of what the README says between the two marks of a command, `<!-- speed: written by npm run speed -->`
 * and `<!-- /speed -->`. @throws {Error} where the marks are gone.
 */
export function writeIntoReadme(name: string, command: string, text: string, file = 'README.md'): void {
  const [first, last] = [`<!-- ${name}: written by ${command} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(first), readme.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`${file} has no place between ${first} and ${last}.`);
  writeFileSync(file, `${readme.slice(0, from + first.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
