import { awardsFile } from './awards.ts';
import { castingFile } from './casting.ts';
import { charactersFile } from './characters.ts';
import { claimsFile } from './claims.ts';
import { comparablesFile } from './comparables.ts';
import { contentNotesFile } from './content-notes.ts';
import { contradictionsFile } from './contradictions.ts';
import { correctionsFile } from './corrections.ts';
import { episodesFile } from './episodes.ts';
import { gapsFile } from './gaps.ts';
import { milestonesFile } from './milestones.ts';
import { plotFile } from './plot.ts';
import { ratingsFile } from './ratings.ts';
import { receptionFile } from './reception.ts';
import { relationshipsFile } from './relationships.ts';
import { showFile } from './show.ts';
import { similarFile } from './similar.ts';
import { sourcesFile } from './sources.ts';
import { speakersFile } from './speakers.ts';
import { storyFile } from './story.ts';
import { titlesFile } from './titles.ts';
import { trailersFile } from './trailers.ts';
import { watchFile } from './watch.ts';
import { webtoonDifferencesFile } from './webtoon-differences.ts';
import { weeklyChartsFile } from './weekly-charts.ts';

/** Every data file under `public/data/v1/`, with its schema. The one list that fetching, checks, worlds and the API index share. */
export const DATA_FILES = {
  awards: awardsFile,
  casting: castingFile,
  characters: charactersFile,
  claims: claimsFile,
  comparables: comparablesFile,
  'content-notes': contentNotesFile,
  contradictions: contradictionsFile,
  corrections: correctionsFile,
  episodes: episodesFile,
  'former-milestones': milestonesFile,
  gaps: gapsFile,
  milestones: milestonesFile,
  plot: plotFile,
  ratings: ratingsFile,
  reception: receptionFile,
  relationships: relationshipsFile,
  show: showFile,
  similar: similarFile,
  sources: sourcesFile,
  speakers: speakersFile,
  story: storyFile,
  titles: titlesFile,
  trailers: trailersFile,
  watch: watchFile,
  'webtoon-differences': webtoonDifferencesFile,
  'weekly-charts': weeklyChartsFile,
} as const;

/** A data file's name without `.json`. */
export type DataFile = keyof typeof DATA_FILES;
