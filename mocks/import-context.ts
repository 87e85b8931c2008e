import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { dayAt, toDate } from '#domain/calendar.ts';
import { importContext } from '#domain/import/context.ts';
import { showFile } from '#domain/show.ts';
import { storyFile } from '#domain/story.ts';
import { titlesFile } from '#domain/titles.ts';

const read = <Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> =>
  v.parse(schema, JSON.parse(readFileSync(`public/data/v1/${file}.json`, 'utf8')));

/** The story as it is. */
export const STORY = read('story', storyFile);

/** What readers of histories know of the real show, for somebody in Seoul on 21 November 2026. */
export const IMPORT_CONTEXT = importContext(
  { titles: read('titles', titlesFile), story: STORY, show: read('show', showFile) },
  { dayOf: (instant) => toDate(dayAt(instant, 'Asia/Seoul')), today: '2026-11-21', answers: {} },
);
