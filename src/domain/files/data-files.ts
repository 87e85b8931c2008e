import { answersFile } from '#domain/answers/answers.ts';
import { glossaryFile } from '#domain/answers/glossary.ts';
import { openQuestionsFile } from '#domain/answers/open-questions.ts';
import { actorsFile } from '#domain/people/actors.ts';
import { castingFile } from '#domain/people/casting.ts';
import { charactersFile } from '#domain/people/characters.ts';
import { portraitsFile } from '#domain/people/portraits.ts';
import { relationshipsFile } from '#domain/people/relationships.ts';
import {
  awardsFile,
  ratingsFile,
  similarFile,
  titlesFile,
  trailersFile,
  webtoonDifferencesFile,
} from '#domain/show/extras.ts';
import { receptionFile } from '#domain/show/reception.ts';
import { showFile } from '#domain/show/show.ts';
import { weeklyChartsFile } from '#domain/show/weekly-charts.ts';
import { whereToWatchFile } from '#domain/show/where-to-watch.ts';
import { correctionsFile, gapsFile, sourcesFile } from '#domain/sources/sources.ts';
import { claimsFile } from '#domain/status/claims.ts';
import { comparablesFile } from '#domain/status/comparables.ts';
import { contradictionsFile } from '#domain/status/contradictions.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { speakersFile } from '#domain/status/speakers.ts';
import { contentNotesFile } from '#domain/story/content-notes.ts';
import { episodesFile } from '#domain/story/episodes.ts';
import { plotFile } from '#domain/story/plot.ts';
import { roomsFile } from '#domain/story/rooms.ts';
import { storyFile } from '#domain/story/story.ts';
import { threadsFile } from '#domain/story/threads.ts';

/** Every data file under `public/data/v1/`, with its schema. The one list that fetching, checks, worlds and the API index share. */
export const DATA_FILES = {
  actors: actorsFile,
  answers: answersFile,
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
  glossary: glossaryFile,
  milestones: milestonesFile,
  'open-questions': openQuestionsFile,
  plot: plotFile,
  portraits: portraitsFile,
  ratings: ratingsFile,
  reception: receptionFile,
  relationships: relationshipsFile,
  rooms: roomsFile,
  show: showFile,
  similar: similarFile,
  sources: sourcesFile,
  speakers: speakersFile,
  story: storyFile,
  threads: threadsFile,
  titles: titlesFile,
  trailers: trailersFile,
  watch: whereToWatchFile,
  'webtoon-differences': webtoonDifferencesFile,
  'weekly-charts': weeklyChartsFile,
} as const;

/** A data file's name without `.json`. */
export type DataFile = keyof typeof DATA_FILES;
