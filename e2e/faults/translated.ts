import { ADDRESSES } from '#e2e/addresses.ts';
import { type Begins, translatePages, useTranslated } from '#e2e/translator.ts';

import type { Fault } from './fault.ts';

/** A translator at work, and what of the one guard the test then rests on. */
const translated = (name: string, begins: Begins, text: string, instead: string): Fault => ({
  name,
  async happens({ page }) {
    await translatePages(page, 'fonts', begins);
    // Fewer find only now and then what the second guard is for.
    await useTranslated(page, ADDRESSES, 15);
  },
  slow: true,
  guard: { file: 'src/ui/rewritten-texts.ts', text, instead },
  complaint: /deed/,
  console: /404/,
});

export const changedTexts = translated(
  'a page translator goes on with its texts while ours change',
  'before',
  'restore?.(current, changed, homes);',
  'void current;',
);

export const replacedTexts = translated(
  'a page translator puts texts of its own in the place of ours',
  'after',
  'Object.assign(target, lenient);',
  'void lenient;',
);
