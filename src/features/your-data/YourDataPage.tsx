import { type ReactNode, useState } from 'react';
import { ContentNoteDepth } from '#parts/ContentNoteDepth.tsx';
import { SearchKeyChoice } from '#parts/SearchKeyChoice.tsx';
import type { SavedState } from '#saved/state.ts';
import { HorizonSelect } from '#shield/HorizonSelect.tsx';
import { useSavedStore, useStorageCondition } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { offlineWords } from '#words/offline.ts';
import { yourDataWords as words } from '#words/your-data.ts';

import { ThemeCards } from './ThemeCards.tsx';

/**
 * What the visitor told us: see it, bring it, take it out, forget it. `readyOffline`: whether every page is on this device;
 * `keepOffline`: keeps them, where that waits for a yes;
 * `bring`: what takes in a history from elsewhere; `take`: what gives everything out; `share`: what goes to other devices; `hear`: how
 * one hears of news; `kept`: whether the browser has promised to keep what is stored; `onForget`: forgets what is kept outside of
 * the page.
 */
export function YourDataPage(props: {
  readyOffline: boolean;
  keepOffline: (() => void) | undefined;
  bring: ReactNode;
  take: ReactNode;
  share: ReactNode;
  hear: ReactNode;
  kept: boolean;
  onForget: () => void;
}) {
  const saved = useSavedStore();
  const condition = useStorageCondition();
  const [before, setBefore] = useState<SavedState | null>(null);
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.place}>
        <HorizonSelect />
        <p className="text-dust">{words.placeHint}</p>
      </Section>
      {props.bring}
      <Section title={words.theme}>
        <ThemeCards />
      </Section>
      <Section title={words.contentNotes}>
        <ContentNoteDepth />
      </Section>
      <Section title={words.keyboard}>
        <SearchKeyChoice />
        <p className="text-dust">{words.keyboardHint}</p>
      </Section>
      {props.take}
      {props.share}
      {props.hear}
      <Section title={words.reset}>
        <p className="text-dust">{words.resetHint}</p>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            onClick={() => {
              setBefore(saved.get());
              saved.reset();
              props.onForget();
            }}
          >
            {words.reset}
          </Button>
          <p role="status">{before === null ? '' : words.resetDone}</p>
          {before === null ? null : (
            <Button
              onClick={() => {
                saved.update(() => before);
                setBefore(null);
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
      </Section>
      <Section title={words.storage}>
        <p>{words.conditions[condition]}</p>
        {condition === 'unavailable' ? null : <p>{props.kept ? words.kept : words.mayBeCleared}</p>}
      </Section>
      <Section title={offlineWords.title}>
        <p>{props.readyOffline ? offlineWords.ready : offlineWords.notReady}</p>
        {props.keepOffline === undefined ? null : (
          <>
            <p className="text-dust">{offlineWords.savesData}</p>
            <Button className="justify-self-start" onClick={props.keepOffline}>
              {offlineWords.keep}
            </Button>
          </>
        )}
      </Section>
    </Page>
  );
}
