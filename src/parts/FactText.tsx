import type { LocalText } from '#domain/facts/text.ts';
import { inEdition } from '#i18n/in-edition.ts';

/** A text of the facts in the page's language, or in English and marked as such. */
export function FactText(props: { text: LocalText }) {
  const { lang, says } = inEdition(props.text);
  return <span lang={lang}>{says}</span>;
}
