import { searchFile } from '#domain/search/search-file.ts';

import { answerFactsFile } from './answer-facts-file.ts';
import { sinceFile } from './since-file.ts';
import { startFile } from './start-file.ts';

/** What the build makes of the data files and serves beside them, with its schema. */
export const DERIVED_FILES = {
  'answer-facts': answerFactsFile,
  search: searchFile,
  since: sinceFile,
  start: startFile,
} as const;
