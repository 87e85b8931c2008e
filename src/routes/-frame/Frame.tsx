import { Link, useRouterState } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { ShareButton } from '#parts/ShareButton.tsx';
import { connect } from '#pwa/connect.ts';
import { FirstQuestion } from '#shield/FirstQuestion.tsx';
import { useSavedState, useSavedStore, useStorageCondition, useTogether } from '#shield/ShieldProvider.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { frameWords as frame } from '#words/frame.ts';

import { BottomBar } from './BottomBar.tsx';
import { Header } from './Header.tsx';
import { SideBar } from './SideBar.tsx';
import { showTheme } from './show-theme.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

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
      <div className="mx-auto flex w-full max-w-[84rem] flex-1">
        <SideBar />
        <div className="flex min-w-0 flex-1 flex-col border-rule border-double lg:border-l-[5px]">
          <main
            id="content"
            data-address={address}
            tabIndex={-1}
            className="min-w-0 flex-1 px-4 pt-6 pb-12 outline-none sm:px-8 lg:px-10 lg:pt-9"
          >
            {hasNotices && Notices ? <Notices /> : null}
            <FirstQuestion />
            {props.children}
          </main>
          <footer className="grid gap-1 border-rule border-t px-4 py-5 text-dust text-sm sm:px-8 lg:px-10">
            <p>{frame.unofficial}</p>
            <p className="flex flex-wrap items-center gap-x-3">
              {frame.licences}
              <Link to="/sources/" className="inline-flex min-h-11 items-center underline print:hidden">
                {frame.licencesLink}
              </Link>
            </p>
            <div className="-ml-4 flex flex-wrap items-center gap-3">
              <ShareButton label={frame.share} />
            </div>
          </footer>
          {offlineNotice}
        </div>
      </div>
      <BottomBar />
    </div>
  );
}
