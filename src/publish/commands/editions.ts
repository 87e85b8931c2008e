import { EDITIONS } from '#i18n/editions.ts';
import { percentDone, progressOf } from '#publish/editions/progress.ts';
import { FACTS } from '#publish/facts-folder.ts';

// A program: `npm run editions`. It says what is left to translate, language by language; it is never a failure.

for (const { language, name } of EDITIONS.slice(1)) {
  const progress = progressOf(FACTS, language);
  console.log(`${name} (${language}): ${percentDone(progress)} %`);
  for (const { file, texts, left, outOfDate } of progress) {
    if (left.length === 0 && outOfDate === 0) continue;
    console.log(`  ${language}/${file}.json: ${texts - left.length} of ${texts}, ${outOfDate} out of date`);
    for (const line of left) console.log(`    ${line}`);
  }
}
