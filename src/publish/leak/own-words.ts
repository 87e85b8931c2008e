import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Story } from '#domain/story/story.ts';
import { EDITION } from '#i18n/editions.ts';
import { nameEpisode } from '#words/episode-name.ts';

const FOLDER = `src/i18n/${EDITION.language}`;
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

/** What the app calls each episode of a story: an address of a source may be written in the same words. */
export function episodeNames(story: Story): string[] {
  return story.points.flatMap((point) =>
    point.kind === 'episode' ? [nameEpisode(story, { season: point.season, number: point.episode })] : [],
  );
}
