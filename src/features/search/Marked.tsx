import { markParts } from '#domain/search/mark.ts';
import type { Reading } from '#domain/search/query.ts';
import { Hangul } from '#ui/Hangul.tsx';

/** A text with what was looked for as if by a marker pen. */
export function Marked(props: { text: string; reading: Reading }) {
  return markParts(props.text, props.reading).map(({ text, marked }, index) =>
    // The parts of a text have no other identity than their place.
    marked ? (
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} className="bg-tag text-ink">
        <Hangul text={text} />
      </mark>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Hangul key={index} text={text} />
    ),
  );
}
