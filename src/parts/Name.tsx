import type { ProperName } from '#domain/facts/text.ts';
import { nameOf, otherName } from '#i18n/names.ts';

/** A proper name as the edition says it, with the other spelling beside it where there is one to show. No translator of pages makes words of it. */
export function Name(props: { name: ProperName }) {
  const other = otherName(props.name);
  return (
    <span translate="no">
      {nameOf(props.name)}
      {other === null ? null : (
        <>
          {' '}
          <span lang="ko" className="font-display">
            {other}
          </span>
        </>
      )}
    </span>
  );
}
