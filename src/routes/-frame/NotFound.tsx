import { Link } from '@tanstack/react-router';

import { BUILT_EDITIONS, EDITION } from '#i18n/editions.ts';
import { INVITING_WORDS } from '#i18n/other-editions.ts';
import { Drawing } from '#ui/Drawing.tsx';
import { Page } from '#ui/Page.tsx';
import { rootPath } from '#ui/site-address.ts';
import { Stamp } from '#ui/Stamp.tsx';
import { TAG } from '#ui/tag-drawing.ts';
import { frameWords } from '#words/frame.ts';
import { notFoundWords as words } from '#words/not-found.ts';

/** There is no such page. */
export function NotFound() {
  return (
    <Page title={words.title} lead={words.status}>
      <title>{frameWords.title(words.title)}</title>
      <div className="grid justify-items-start gap-4">
        <div aria-hidden="true" className="relative">
          <Drawing strokes={TAG} />
          <span className="absolute top-1/2 left-1/4">
            <Stamp ink="turned" over="board">
              {words.stamp}
            </Stamp>
          </span>
        </div>
        <p>{words.hint}</p>
        <Link to="/" className="inline-flex min-h-11 items-center link">
          {words.home}
        </Link>
        {BUILT_EDITIONS.filter((edition) => edition !== EDITION).map(({ language, path }) => (
          <p key={language} lang={language} translate="no">
            {INVITING_WORDS[language]?.notFound}{' '}
            <a href={rootPath(`/${path}`)} hrefLang={language} className="inline-flex min-h-11 items-center link">
              {INVITING_WORDS[language]?.home}
            </a>
          </p>
        ))}
      </div>
    </Page>
  );
}
