import * as v from 'valibot';

import { fate } from '#domain/people/characters.ts';
import { markOf } from '#domain/people/marks.ts';
import { withoutTitle } from '#publish/leak/words.ts';
import { castWords } from '#words/cast.ts';
import { markWords } from '#words/marks.ts';
import { rollCallWords } from '#words/roll-call.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { KNOWN_FACTS } from './known-facts.ts';
import { readStory } from './read-story.ts';
import { tooEarly } from './too-early.ts';
import { type Spot, visit } from './walk.ts';

/** Records whose id stands in an address or an anchor of a page. */
const SHOWN_IDS = new Set(['characters', 'claims', 'contradictions']);

const entry = v.object({ status: fate, note: v.object({ en: v.string() }) });
const named = v.object({ name: v.object({ en: v.string() }) });
const cast = v.object({
  kind: v.picklist(['returning', 'new']),
  actor: v.object({ en: v.string(), ko: v.nullable(v.string()) }),
});

/** What a page says of a value: a text as it stands, and what is put together of a name and a word of ours. */
function saidOf(spot: Spot): string[] {
  const { value, shape, within } = spot;
  if (typeof value === 'string')
    return /^[a-z0-9._-]*$/.test(value) && !SHOWN_IDS.has(shape.replace(/\.id$/, '')) ? [] : [value];
  if (shape === 'characters.statusTimeline' && v.is(entry, value)) {
    const { name } = v.parse(
      named,
      within.findLast((record) => v.is(named, record)),
    );
    return [
      rollCallWords.square(name.en, '', markWords.marks[markOf(value.status)].name),
      `${markWords.fates[value.status]}. ${value.note.en}`,
    ];
  }
  if (shape === 'cast' && v.is(cast, value))
    return [`${value.actor.en} ${value.actor.ko ?? ''} ${castWords.castingKind[value.kind]}`];
  return [];
}

/**
 * Nothing tells what the hand-written list (`./known-facts.json`) holds before it happens: it reads no stamps, so that a fact nobody
 * stamped is found, too. The leak test looks for the same in every page.
 */
export function knownFact(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return [...visit(folder)].flatMap((spot) =>
    saidOf(spot).flatMap((said) => {
      const plain = withoutTitle(said);
      return KNOWN_FACTS.flatMap(({ id, after, why, pattern }) => {
        const words = pattern.exec(plain)?.[0];
        if (words === undefined) return [];
        return tooEarly(story, spot, after, `tells "${words}" (${id} in known-facts.json: ${why})`);
      });
    }),
  );
}
