import * as v from 'valibot';

import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import { countCitations } from '#domain/sources/citations.ts';
import { createView, shield } from '#domain/story/shield.ts';
import type { Story, StoryPointId } from '#domain/story/story.ts';

/**
 * The story point from which each source stands behind a fact that may be seen. A source is shown only by facts that
 * are visible, so before that point it cannot be found either. A source that nothing cites is not in the map.
 */
export function sourcesSeenFrom(story: Story, files: Readonly<Record<string, unknown>>): Map<string, StoryPointId> {
  const facts = Object.keys(DATA_FILES)
    .filter((file): file is DataFile => file in DATA_FILES && file !== 'sources' && file !== 'story')
    .map((file): unknown => v.parse(DATA_FILES[file], files[file]));
  const seen = new Map<string, StoryPointId>();
  for (const { id } of story.points) {
    const view = createView(story, id);
    for (const source of countCitations(facts.map((fact) => shield(view, fact))).keys()) {
      if (!seen.has(source)) seen.set(source, id);
    }
  }
  return seen;
}
