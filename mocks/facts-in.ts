import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import { createView, shield } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import type { Wire } from './world.ts';

const FILES = Object.keys(DATA_FILES).filter((file): file is DataFile => file in DATA_FILES);

/** Reads a folder of facts, for tests: each file as it lies there or as its schema reads it, and the people at a horizon. */
export function factsIn(folder: string) {
  const textOf = (file: DataFile) => readFileSync(join(folder, `${file}.json`), 'utf8');
  const raw = <File extends DataFile>(file: File): Wire<File> => JSON.parse(textOf(file));
  const read = <File extends DataFile>(file: File): v.InferOutput<(typeof DATA_FILES)[File]> =>
    v.parse(DATA_FILES[file], raw(file));
  const everyFile = (): Record<string, unknown> => Object.fromEntries(FILES.map((file) => [file, raw(file)]));
  const readCast = () => ({
    story: read('story'),
    characters: read('characters'),
    episodes: read('episodes'),
    relationships: read('relationships'),
    casting: read('casting'),
  });
  let cast: ReturnType<typeof readCast> | undefined;

  /** What the facts say of people to somebody at a horizon. */
  function castAt(horizon: StoryPointId) {
    cast ??= readCast();
    const view = createView(cast.story, horizon);
    return {
      view,
      people: shield(view, cast.characters).characters,
      episodes: shield(view, cast.episodes).episodes,
      ties: shield(view, cast.relationships).relationships,
      casting: shield(view, cast.casting).cast,
    };
  }

  return { textOf, raw, read, everyFile, castAt };
}
