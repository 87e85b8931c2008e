import { type ReactNode, useState } from 'react';

import { ContentNoteDepth } from '#parts/ContentNoteDepth.tsx';
import { SearchKeyChoice } from '#parts/SearchKeyChoice.tsx';
import { chooseTheme } from '#saved/changes.ts';
import { type SavedState, THEMES } from '#saved/state.ts';
import { HorizonSelect } from '#shield/HorizonSelect.tsx';
import { useSavedState, useSavedStore, useStorageCondition } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { offlineWords } from '#words/offline.ts';
import { yourDataWords as words } from '#words/your-data.ts';

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

/** The choice of what to write on, each as a scrap of itself. */
function ThemeCards() {
  const saved = useSavedStore();
  const chosen = useSavedState().preferences.theme;
  return (
    <fieldset className="grid gap-3 sm:grid-cols-3">
      <legend className="sr-only">{frame.theme}</legend>
      {[undefined, ...THEMES].map((theme) => (
        <Choice
          key={theme ?? ''}
          name="theme"
          checked={chosen === theme}
          onChoose={() => saved.update((state) => chooseTheme(state, theme))}
        >
          {theme === undefined ? frame.themeSystem : frame.themes[theme]}
          <span aria-hidden="true" className="ml-auto flex gap-1">
            {(theme === undefined ? THEMES : [theme]).map((scrap) => (
              <Scrap key={scrap} theme={scrap} />
            ))}
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}

/** A corner of the board or of the book, always in its own colours. */
function Scrap(props: { theme: (typeof THEMES)[number] }) {
  return (
    <span
      data-theme={props.theme}
      className="chalk-line block h-7 w-11 rounded-chalk border border-rule bg-board px-1.5 pt-2"
    >
      <span className="block h-1.5 w-5 rounded-full bg-accent" />
    </span>
  );
}
