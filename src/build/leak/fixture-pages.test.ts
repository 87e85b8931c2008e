import { FACTS_NOON } from '#mocks/facts-moment.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testEveryPage } from './test-pages.ts';

testEveryPage(FIXTURES, FACTS_NOON);
