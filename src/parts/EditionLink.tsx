import { useLocation } from '@tanstack/react-router';

import { EDITION, type Edition } from '#i18n/editions.ts';
import { rootPath } from '#ui/site-address.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

/**
 * The way to this page in another edition, with what its address says besides: a filter, a claim, a limit on the view. What the build writes
 * leads to the first page there: a page may not name itself before anybody knows who reads it.
 */
export function EditionLink(props: { edition: Edition; className: string; onChoose: (language: string) => void }) {
  const { language, path, name } = props.edition;
  const href = useLocation({ select: (location) => location.href });
  const address = useHydrated() ? href : '/';
  return (
    // Another edition is another app: no link of the router's.
    <a
      href={rootPath(`/${path}${address.slice(1)}`)}
      lang={language}
      hrefLang={language}
      translate="no"
      aria-current={props.edition === EDITION ? 'true' : undefined}
      className={props.className}
      onClick={() => props.onChoose(language)}
    >
      {name}
    </a>
  );
}
