import * as v from 'valibot';

import { group } from '#domain/facts/group.ts';
import { confidence, localText, properName, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { storyPointId } from '#domain/story/story.ts';

/** What a source says of a person at a point: the dossier's own words. */
export const fate = v.picklist(['alive', 'bitten', 'infected', 'half-zombie', 'dead', 'missing', 'unknown']);
export type Fate = v.InferOutput<typeof fate>;

const statusEntry = stamped({
  episode: v.nullable(storyPointId),
  status: fate,
  note: localText,
  confidence,
  sources: sourceIds,
});

const actor = v.strictObject({
  name: properName,
  aliases: v.array(v.string()),
  /** Version 1 has the field. It stays, and says nothing: years of birth stand in `actors.json`, with their sources. */
  bornYear: v.null(),
});

const character = stamped({
  id: slug,
  name: properName,
  aliases: v.array(maySpoil(v.string())),
  actor: v.nullable(actor),
  group,
  class: v.nullable(v.string()),
  role: maySpoil(localText),
  met: v.strictObject({
    at: storyPointId,
    inferred: v.boolean(),
    /** What it is read off, where that is neither an event nor a fate: a class list tells nothing. */
    by: v.optional(v.literal('class-list')),
  }),
  statusTimeline: v.array(statusEntry),
  unverified: v.array(
    maySpoil(v.picklist(['name.ko', 'surname', 'actor', 'actor.ko', 'role', 'group', 'class', 'alias', 'met'])),
  ),
  sources: sourceIds,
});

/** `characters.json`: everybody; a record waits until the viewer has met the person. */
export const charactersFile = v.strictObject({ characters: v.array(character) });
/** One person, opened; what waits inside is still sealed. */
export type Character = v.InferOutput<typeof character> extends Spoiler<infer Record> ? Record : never;
