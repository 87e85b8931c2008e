import { Link, useRouter, useRouterState } from '@tanstack/react-router';
import { type ComponentType, Fragment, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';

import { BUILT_EDITIONS, EDITION } from '#i18n/editions.ts';
import { EditionLink } from '#parts/EditionLink.tsx';
import { ShareButton } from '#parts/ShareButton.tsx';
import { connect } from '#pwa/connect.ts';
import { chooseEdition } from '#saved/changes.ts';
import type { Theme } from '#saved/state.ts';
import { useSavedState, useSavedStore, useStorageCondition, useTogether } from '#shield/ShieldProvider.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { frameWords as frame } from '#words/frame.ts';

import { BottomBar } from './BottomBar.tsx';
import { Header } from './Header.tsx';
import { ELSEWHERE } from './nav-items.ts';

const OTHERS = BUILT_EDITIONS.filter((edition) => edition !== EDITION);

/** What stands around every page: header with the horizon, navigation, footer with the note on what this is not. */
export function Frame(props: { children: ReactNode }) {
  const { theme } = useSavedState().preferences;
  // The page's root is not React's to render.
  useLayoutEffect(() => showTheme(theme), [theme]);
  useHeadingFocus();
  const [offlineNotice, setOfflineNotice] = useState<ReactNode>();
  // After everything that the page itself needs; without it the page is as good.
  const saved = useSavedStore();
  useEffect(() => void connect(setOfflineNotice, saved), [saved]);
  const choose = (language: string) => saved.update((state) => chooseEdition(state, language));
  const condition = useStorageCondition();
  const hasNotices = useTogether() !== null || condition !== 'fine';
  const [Notices, setNotices] = useState<ComponentType>();
  useEffect(() => {
    // Without them the header still says where the viewer is, and a limit holds.
    if (hasNotices) import('./Notices.tsx').then((part) => setNotices(() => part.Notices)).catch(() => {});
  }, [hasNotices]);
  // Of the page that is shown, not of the one being loaded.
  const href = useRouterState({ select: (state) => state.resolvedLocation?.href });
  // The build knows no search and no anchor.
  const address = useHydrated() ? href : undefined;
  return (
    <div className="flex min-h-dvh flex-col pb-[calc(4.5rem+env(safe-area-inset-bottom))] lg:pb-0 print:pb-0">
      <a
        href="#content"
        className="sr-only z-30 bg-tag px-4 py-3 text-ink underline focus:not-sr-only focus:fixed focus:top-1 focus:left-1"
      >
        {frame.skipToContent}
      </a>
      <Header />
      <div className="mx-auto flex w-full max-w-[80rem] flex-1 flex-col">
        <main data-address={address} className="min-w-0 flex-1 px-4 pt-6 pb-8 sm:px-8 lg:px-10 lg:pt-9">
          {/* Where the content begins can have the focus, and not all of it: a press somewhere in it would send the next Tab back here. */}
          <span id="content" tabIndex={-1} className="outline-none" />
          {hasNotices && Notices ? <Notices /> : null}
          {props.children}
        </main>
        <footer className="grid gap-3 border-rule border-t px-4 py-5 text-dust text-sm sm:px-8 lg:px-10">
          <nav aria-label={frame.elsewhere} className="print:hidden">
            <ul className="flex flex-wrap items-center gap-x-3">
              {ELSEWHERE.map(({ to, page }) => (
                <li key={to}>
                  <Link
                    to={to}
                    activeOptions={{ exact: true }}
                    className="inline-flex min-h-11 min-w-11 items-center text-chalk underline aria-[current]:font-bold"
                  >
                    {frame.pages[page]}
                  </Link>
                </li>
              ))}
              <li>
                <ShareButton label={frame.share} />
              </li>
            </ul>
          </nav>
          <p>
            {frame.unofficial} {frame.licences}{' '}
            <Link to="/sources/" className="underline print:hidden">
              {frame.licencesLink}
            </Link>
            {OTHERS.map((edition) => (
              <Fragment key={edition.language}>
                {' · '}
                <EditionLink edition={edition} className="underline print:hidden" onChoose={choose} />
              </Fragment>
            ))}
          </p>
          {frame.editions.made === '' ? null : (
            <p>
              {frame.editions.made}{' '}
              <Link to="/your-data/" className="underline print:hidden">
                {frame.editions.report}
              </Link>
            </p>
          )}
        </footer>
        {offlineNotice}
      </div>
      <BottomBar />
    </div>
  );
}

/** Dresses the page in a theme, or leaves it to the system: what the script of the first paint does, for later choices. */
function showTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme]')) {
    const own = meta.dataset['theme'];
    const system = `(prefers-color-scheme: ${own === 'chalkboard' ? 'dark' : 'light'})`;
    meta.media = theme === undefined ? system : theme === own ? 'all' : 'not all';
  }
}

/**
 * Moves the focus to the heading of a page that somebody has gone to, so that a screen reader says it, once, and the next
 * Tab goes on from there. Not on the first page, not for a filter, and not where the address names a part of the page.
 */
function useHeadingFocus(): void {
  const router = useRouter();
  // The router is outside React, and focus is the page's.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged || toLocation.hash !== '') return;
        const heading = document.querySelector<HTMLElement>('main h1');
        // A page that calls the roll has put the focus there.
        if (heading === null || document.querySelector('main h2:focus') !== null) return;
        heading.tabIndex = -1;
        // Where the page stands is the router's to restore.
        heading.focus({ preventScroll: true });
      }),
    [router],
  );
}
