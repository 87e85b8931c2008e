import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/i18n/en';
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/**
 * Everything that the app says in words of its own, whatever the facts are: the texts of its catalogue, cut where a value stands. Four
 * words in a row that both it and a fact say ("what happens in the") tell nothing; that it says no more of a fact is tested.
 */
export function ownTexts(): string[] {
  return readdirSync(FOLDER)
    .flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(LITERAL)])
    .flatMap(([, plain, template = '']) => (plain ?? template).split(/\$\{[^}]*\}/))
    .filter((text) => text.includes(' '));
}
