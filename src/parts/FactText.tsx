import type { LocalText } from '#domain/facts/text.ts';
import { readText } from '#domain/facts/text.ts';
import { Hangul } from '#ui/Hangul.tsx';

/** A text of the facts in the page's language, or in English and marked as such. As a `sentence` it ends with a stop, whether the record has one or not. */
export function FactText(props: { text: LocalText; sentence?: boolean }) {
  const { lang, says } = readText(props.text);
  return (
    <span lang={lang}>
      <Hangul text={props.sentence ? says.replace(/[^.?!…]$/u, '$&.') : says} />
    </span>
  );
}
