import * as v from 'valibot';

import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';

import { maySpoil } from './stamp.ts';
import { storyPointId } from './story.ts';

const note = v.strictObject({
  id: slug,
  category: slug,
  severity: v.picklist(['mild', 'moderate', 'strong', 'unknown']),
  detail: maySpoil(localText),
  confidence,
  sources: sourceIds,
});

/** `content-notes.json`: category and severity at once, the sentence once it is safe. */
export const contentNotesFile = v.strictObject({
  scheme: v.strictObject({ name: localText, note: localText, sources: sourceIds }),
  categories: v.array(v.strictObject({ id: slug, name: localText, origin: localText })),
  episodes: v.array(v.strictObject({ episode: storyPointId, notes: v.array(note) })),
  showWide: v.array(note),
});
export type ContentNotes = v.InferOutput<typeof contentNotesFile>;
