import { expect, test } from 'vitest';

import { faqPage } from './faq-page.ts';

const row = (question: string, ...told: string[]) =>
  `<details><summary><b data-ask="q">${question}</b></summary><p>${told.map((one) => `<span data-told="">${one}</span>`).join(' ')} not this</p></details>`;

test('holds the questions of the page with what stands there as their answers', () => {
  expect(faqPage(row('Is it out?', 'No.', 'Nobody &amp; nothing says so.', 'As of 20 November 2026.'))).toEqual({
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Is it out?',
        acceptedAnswer: { '@type': 'Answer', text: 'No. Nobody & nothing says so. As of 20 November 2026.' },
      },
    ],
  });
});

test('leaves out what is no question or has no answer, and is nothing without any', () => {
  expect(faqPage(`<details><summary>Sources</summary></details>${row('Who?')}`)).toBeUndefined();
});
