import { elementsOf, parsePage, textOf } from '#publish/leak/page.ts';

/**
 * The questions of a rendered page with their answers, in schema.org's words (https://schema.org/FAQPage): only what stands on it as
 * text. A question is marked `data-ask`, each part of its answer `data-told`, both inside one `details`. Undefined where it has none.
 */
export function faqPage(body: string): object | undefined {
  const mainEntity = [...elementsOf(parsePage(body))].flatMap((row) => {
    if (row.tag !== 'details') return [];
    const inside = [...elementsOf(row)];
    const question = inside.find(({ attributes }) => attributes.has('data-ask'));
    const told = inside.filter(({ attributes }) => attributes.has('data-told')).map((part) => textOf(part).trim());
    const text = told.filter(Boolean).join(' ');
    if (question === undefined || text === '') return [];
    return [{ '@type': 'Question', name: textOf(question), acceptedAnswer: { '@type': 'Answer', text } }];
  });
  return mainEntity.length === 0 ? undefined : { '@type': 'FAQPage', mainEntity };
}
