import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { charactersFile } from '#domain/characters.ts';
import { episodesFile } from '#domain/episodes.ts';
import { relationshipsFile } from '#domain/relationships.ts';
import { castingFile } from '#domain/casting.ts';
import { createView, shield } from '#domain/shield.ts';
import { storyFile, type StoryPointId } from '#domain/story.ts';

function read<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(`public/data/v1/${file}.json`, 'utf8')));
}

const story = read('story', storyFile);
const characters = read('characters', charactersFile);
const episodes = read('episodes', episodesFile);
const relationships = read('relationships', relationshipsFile);
const season2 = read('casting', castingFile);

/** The story points, in order. */
export const HORIZONS: readonly StoryPointId[] = story.points.map((point) => point.id);

/** The real facts on people as somebody at a horizon may see them, for unit tests of what is made of them. */
export function castAt(horizon: StoryPointId) {
  const view = createView(story, horizon);
  return {
    view,
    people: shield(view, characters).characters,
    episodes: shield(view, episodes).episodes,
    ties: shield(view, relationships).relationships,
    season2: shield(view, season2).cast,
  };
}
