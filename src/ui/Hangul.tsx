import type { ReactNode } from 'react';

/** Words in Korean: read aloud as what they are, and what translates pages leaves them alone. */
export function Ko(props: { className?: string; children: ReactNode }) {
  return <span lang="ko" translate="no" {...props} />;
}

/** A run goes on over everything that is no letter: who reads it aloud keeps one voice. */
const RUNS = /(\p{sc=Hang}(?:\P{L}*\p{sc=Hang})*)/u;

/** A text in whatever language, with its runs of Hangul marked as Korean, so that it is read aloud as what it is. */
export function Hangul(props: { text: string }) {
  return props.text.split(RUNS).map((run, index) =>
    index % 2 === 0 ? (
      run
    ) : (
      // The runs of a text have no other identity than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <Ko key={index}>{run}</Ko>
    ),
  );
}
