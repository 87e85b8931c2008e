import { awardsFile } from './awards.ts';
import { charactersFile } from './characters.ts';
import { contentNotesFile } from './content-notes.ts';
import { contradictionsFile } from './contradictions.ts';
import { correctionsFile } from './corrections.ts';
import { gapsFile } from './gaps.ts';
import { ratingsFile } from './ratings.ts';
import { receptionFile } from './reception.ts';
import { relationshipsFile } from './relationships.ts';
import { season2CastFile } from './season-2-cast.ts';
import { season2PlotFile } from './season-2-plot.ts';
import { showFile } from './show.ts';
import { similarFile } from './similar.ts';
import { speakersFile } from './speakers.ts';
import { START_FILES } from './start-files.ts';
import { titlesFile } from './titles.ts';
import { trailersFile } from './trailers.ts';
import { watchFile } from './watch.ts';
import { webtoonDifferencesFile } from './webtoon-differences.ts';
import { weeklyChartsFile } from './weekly-charts.ts';

/** Every data file under `public/data/v1/`, with its schema. The one list that fetching, checks, worlds and the API index share. */
export const DATA_FILES = {
  ...START_FILES,
  awards: awardsFile,
  characters: charactersFile,
  'content-notes': contentNotesFile,
  contradictions: contradictionsFile,
  corrections: correctionsFile,
  gaps: gapsFile,
  ratings: ratingsFile,
  reception: receptionFile,
  relationships: relationshipsFile,
  'season-2-cast': season2CastFile,
  'season-2-plot': season2PlotFile,
  show: showFile,
  similar: similarFile,
  speakers: speakersFile,
  titles: titlesFile,
  trailers: trailersFile,
  watch: watchFile,
  'webtoon-differences': webtoonDifferencesFile,
  'weekly-charts': weeklyChartsFile,
} as const;

/** A data file's name without `.json`. */
export type DataFile = keyof typeof DATA_FILES;
