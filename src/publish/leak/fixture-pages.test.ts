import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testEveryPage } from './test-pages.ts';

testEveryPage(FIXTURES);
