import { FIXTURES, HORIZONS } from '#mocks/fixture-facts.ts';

import { testEveryPage } from './test-pages.ts';

// The real facts are looked at from every horizon (`real-pages.test.ts`). These stay as they are: with them it is the code that is tested,
// from where the browser looks, too.
testEveryPage(
  FIXTURES,
  [HORIZONS.at(0), HORIZONS.at(HORIZONS.length >> 1), HORIZONS.at(-1)].flatMap((id) => id ?? []),
);
