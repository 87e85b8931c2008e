import { type ReactNode, useState } from 'react';

import type { ReaderReport } from '#domain/sources/reader-report.ts';

import { ReportButton } from '#parts/report/ReportButton.tsx';
import { useUnfold } from '#parts/use-unfold.ts';
import type { SavedState } from '#saved/state.ts';
import { useSavedStore, useStorageCondition } from '#shield/ShieldProvider.tsx';
import { readerReports } from '#shield/use-reader-reports.ts';
import { Button } from '#ui/Button.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { offlineWords } from '#words/offline.ts';
import { yourDataWords as words } from '#words/your-data.ts';

import { Place } from './Place.tsx';
import { Reported } from './Reported.tsx';
import { Settings } from './Settings.tsx';
import { SaveBackup, Take } from './Take.tsx';

/**
 * You: how far you are, alone and together; what you bring, take out and keep; and how you want it. Each subject is one row that
 * opens, with how it stands. `readyOffline`: whether every page is on this device; `keepOffline`: keeps them, where that waits for a
 * yes; `bring`: what takes in a history or a place from elsewhere; `install`: how the app comes onto the home screen; `hear`: how one hears
 * of news; `kept`: whether the browser has promised to keep what is stored, `forgetful`: whether it may forget it all the same;
 * `onForget`: forgets what is kept outside of the page.
 */
export function YourDataPage(props: {
  readyOffline: boolean;
  keepOffline: (() => void) | undefined;
  bring: ReactNode;
  install: ReactNode;
  hear: ReactNode;
  kept: boolean;
  forgetful: boolean;
  onForget: () => void;
}) {
  useUnfold();
  const condition = useStorageCondition();
  return (
    <Page
      title={words.title}
      lead={
        <div className="flex flex-wrap items-center gap-x-4">
          {words.conditions[condition]}
          <ReportButton />
        </div>
      }
      wide
    >
      {/* The build knows of none. */}
      {useHydrated() ? <Reported /> : null}
      <div className="grid gap-[1.875rem] lg:grid-cols-2 lg:gap-x-16">
        <Place />
        <div className="min-w-0 lg:row-span-2">
          <Section title={words.moving} anchor="moving">
            <div className="grid min-w-0">
              {props.bring}
              <Take />
              {props.install}
              <Collapsible
                anchor="on-this-device"
                title={words.device}
                state={
                  props.forgetful ? words.forgetful : props.readyOffline ? offlineWords.ready : offlineWords.notReady
                }
              >
                <div className="grid gap-3">
                  <p>{props.readyOffline ? offlineWords.readyHint : offlineWords.notReadyHint}</p>
                  {props.keepOffline === undefined ? null : (
                    <>
                      <p>{offlineWords.savesData}</p>
                      <Button className="justify-self-start" onClick={props.keepOffline}>
                        {offlineWords.keep}
                      </Button>
                    </>
                  )}
                  {condition === 'unavailable' ? null : props.forgetful ? (
                    <>
                      <p>{words.forgetfulHint}</p>
                      <SaveBackup />
                    </>
                  ) : (
                    <p>{props.kept ? words.kept : words.mayBeCleared}</p>
                  )}
                  <p className="text-dust text-sm">{words.floor}</p>
                </div>
              </Collapsible>
              <Collapsible anchor="start-over" title={words.startOver} state={words.startOverState}>
                <Forget onForget={props.onForget} />
              </Collapsible>
            </div>
          </Section>
        </div>
        <Settings hear={props.hear} />
      </div>
    </Page>
  );
}

/** Forgets everything, and takes that back as long as the page is open. */
function Forget(props: { onForget: () => void }) {
  const saved = useSavedStore();
  const [before, setBefore] = useState<{
    readonly state: SavedState;
    readonly reports: readonly ReaderReport[];
  } | null>(null);
  return (
    <div className="grid gap-3">
      <p className="text-dust">{words.startOverHint}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          onClick={() => {
            setBefore({ state: saved.get(), reports: readerReports().clear() });
            saved.reset();
            props.onForget();
          }}
        >
          {words.forget}
        </Button>
        {before === null ? null : (
          <Button
            onClick={() => {
              saved.update(() => before.state);
              for (const report of before.reports) readerReports().keep(report);
              setBefore(null);
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
      <p role="status" className="empty:hidden">
        {before === null ? '' : words.forgotten}
      </p>
    </div>
  );
}
