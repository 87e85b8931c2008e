import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { EDITION, type Edition } from '#i18n/editions.ts';
import { useChooseEdition } from '#shield/edition.ts';
import { rootPath } from '#ui/site-address.ts';

/** The way to this page in another edition. Who takes it has chosen, and is offered no other. */
export function EditionLink(props: { edition: Edition; className: string; children?: ReactNode }) {
  const { language, path, name } = props.edition;
  const choose = useChooseEdition();
  const page = useLocation({ select: ({ pathname }) => pathname });
  return (
    // Another edition is another app: no link of the router's.
    <a
      href={rootPath(`/${path}${page.slice(1)}`)}
      lang={language}
      hrefLang={language}
      translate="no"
      aria-current={props.edition === EDITION ? 'true' : undefined}
      className={props.className}
      onClick={({ currentTarget }) => {
        choose(language);
        // A filter, a claim, a limit on the view: what the address says besides goes along.
        currentTarget.search = location.search;
        currentTarget.hash = location.hash;
      }}
    >
      {props.children ?? name}
    </a>
  );
}
