import { highlightParts } from '#domain/search/highlight.ts';
import type { Interpretation } from '#domain/search/query.ts';
import { Hangul } from '#ui/Hangul.tsx';

/** A text with what was looked for as if by a marker pen. */
export function Highlighted(props: { text: string; reading: Interpretation }) {
  return highlightParts(props.text, props.reading).map(({ text, highlighted }, index) =>
    // The parts of a text have no other identity than their place.
    highlighted ? (
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
