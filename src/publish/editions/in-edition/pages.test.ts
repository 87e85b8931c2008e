import { EDITION } from '#i18n/editions.ts';
import { writeEditionFacts } from '#publish/editions/edition-facts.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { testEveryPage } from '#publish/leak/test-pages.ts';

// The real facts, as this edition has them: every text is stamped as its original is, and no word of the edition may tell more.
testEveryPage(writeEditionFacts(FACTS, EDITION.language), ['start', 's1e6']);
