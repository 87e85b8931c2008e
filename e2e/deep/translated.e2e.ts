import { ADDRESSES } from '#e2e/addresses.ts';
import { test } from '#e2e/test.ts';
import { TRANSLATORS, translatePages, useTranslated } from '#e2e/translator.ts';

// One of the addresses leads nowhere.
test.use({ expectedMessages: /404 \(Not Found\)/ });

for (const kind of TRANSLATORS)
  for (const begins of ['before', 'after'] as const)
    test(`pages translated ${begins} the app is there, ${kind}, say what they mean after 60 deeds on each`, async ({
      page,
    }) => {
      test.setTimeout(1_800_000);
      await translatePages(page, kind, begins);
      await useTranslated(page, ADDRESSES, 60);
    });
