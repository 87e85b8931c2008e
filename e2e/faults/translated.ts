import { ADDRESSES } from '#e2e/addresses.ts';
import { translatePages, useTranslated } from '#e2e/translator.ts';

import type { Fault } from './fault.ts';

export const changedTexts: Fault = {
  name: 'a page translator goes on with its texts while ours change',
  async happens({ page }) {
    await translatePages(page, 'fonts', 'before');
    await useTranslated(page, ADDRESSES, 6);
  },
  guard: {
    file: 'src/ui/rewritten-texts.ts',
    text: 'restore?.(root.current, changed, homes);',
    instead: 'void restore;',
  },
  complaint: /deed/,
  console: /404/,
};

export const replacedTexts: Fault = {
  name: 'a page translator puts texts of its own in the place of ours',
  async happens({ page }) {
    await translatePages(page, 'fonts', 'after');
    await useTranslated(page, ADDRESSES, 6);
  },
  guard: {
    file: 'src/ui/rewritten-texts.ts',
    text: 'Object.assign(target, lenient);',
    instead: 'void lenient;',
  },
  complaint: /deed/,
  console: /404/,
};
