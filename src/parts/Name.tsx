import type { ProperName } from '#domain/facts/text.ts';

/** A proper name in Latin letters, with its Hangul beside it where a source prints one. No translator of pages makes words of it. */
export function Name(props: { name: ProperName }) {
  return (
    <span translate="no">
      {props.name.en}
      {props.name.ko === null ? null : (
        <>
          {' '}
          <span lang="ko" className="font-display">
            {props.name.ko}
          </span>
        </>
      )}
    </span>
  );
}
