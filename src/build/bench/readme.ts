import { readFileSync, writeFileSync } from 'node:fs';

const [FROM, TO] = ['<!-- speed: written by npm run speed -->', '<!-- /speed -->'];

/** Puts a text in the place of what the README says between its two marks. @throws {Error} where the marks are gone. */
export function writeSpeed(text: string, file = 'README.md'): void {
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(FROM), readme.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`${file} has no place between ${FROM} and ${TO}.`);
  writeFileSync(file, `${readme.slice(0, from + FROM.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
