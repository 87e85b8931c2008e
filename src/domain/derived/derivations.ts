import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import { buildIndex, type WireFiles } from '#domain/search/build-index.ts';

import { ANSWER_FACTS_ARE_MADE_OF, buildAnswerFacts } from './build-answer-facts.ts';
import { buildSince, SINCE_IS_MADE_OF } from './build-since.ts';
import { buildStart, START_IS_MADE_OF } from './build-start.ts';
import type { DERIVED_FILES } from './derived-files.ts';

/** How a file is made: of which data files, and what is made of them. It throws where one of them is not what its schema says. */
interface Derivation {
  readonly of: readonly DataFile[];
  readonly make: (files: WireFiles) => Readonly<Record<string, unknown>>;
}

const EVERY_FILE = Object.keys(DATA_FILES).filter((file): file is DataFile => file in DATA_FILES);

/** How each made file is made: the build makes it of the facts, the mock network of its own world. */
export const DERIVATIONS: Readonly<Record<keyof typeof DERIVED_FILES, Derivation>> = {
  'answer-facts': { of: ANSWER_FACTS_ARE_MADE_OF, make: buildAnswerFacts },
  search: { of: EVERY_FILE, make: buildIndex },
  since: { of: SINCE_IS_MADE_OF, make: buildSince },
  start: { of: START_IS_MADE_OF, make: buildStart },
};
