import { memo } from 'react';

import type { Source } from '#domain/sources/sources.ts';
import type { Shielded, Shown } from '#domain/story/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { formatLanguage } from '#i18n/format-names.ts';
import { Spoilable } from '#shield/Spoilable.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { LANGUAGE } from '#words/locale.ts';
import { sourceWords as sources } from '#words/sources.ts';

/** One source in a line: publisher, title and address (unless they tell), date, and the language where it is not the page's. A date that is not known is said so. */
export const SourceLine = memo(
  function SourceLine(props: { source: Shielded<Source> }) {
    const { publisher, page, published, of, language } = props.source;
    return (
      <>
        <b className="font-semibold">
          <Hangul text={publisher} />
        </b>
        :{' '}
        <Spoilable shown={page}>
          {({ title, url }) =>
            url === null ? (
              <>
                <cite>
                  <Hangul text={title} />
                </cite>{' '}
                ({sources.addressUnknown})
              </>
            ) : (
              <ExternalLink href={url}>
                <Hangul text={title} />
              </ExternalLink>
            )
          }
        </Spoilable>
        {', '}
        {published === null ? sources.dateUnknown : <time dateTime={published}>{formatDate(published)}</time>}
        {of === undefined
          ? null
          : `, ${sources.passesOn(of.publisher, of.date === null ? sources.dateUnknown : formatDate(of.date))}`}
        {language === null || language === LANGUAGE ? null : `, ${formatLanguage(language)}`}
      </>
    );
  },
  // Every fact has a list of these; only how far a page may be shown changes.
  (before, after) => before.source.id === after.source.id && sameAccess(before.source.page, after.source.page),
);

function sameAccess(a: Shown<unknown>, b: Shown<unknown>): boolean {
  return a.item === b.item && a.hidden === b.hidden && (a.hidden || (!b.hidden && a.revealed === b.revealed));
}
