import type { ReactNode } from 'react';

import { BUILT_EDITIONS, EDITION } from '#i18n/editions.ts';
import { ContentNoteDepth } from '#parts/ContentNoteDepth.tsx';
import { EditionLink } from '#parts/EditionLink.tsx';
import { chooseEdition, chooseTheme, hideSeconds } from '#saved/changes.ts';
import { THEMES } from '#saved/state.ts';
import { useNoteDepth } from '#shield/note-depth.ts';
import { useSavedState, useSavedStore } from '#shield/ShieldProvider.tsx';
import { useSearchKey } from '#shield/search-key.ts';
import { Choice } from '#ui/Choice.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { contentNoteWords as notes } from '#words/content-notes.ts';
import { frameWords as frame } from '#words/frame.ts';
import { searchKeyWords } from '#words/search-key.ts';
import { yourDataWords as words } from '#words/your-data.ts';

/** How the visitor wants it; what is on or off needs no opening. `hear`: the row on how one hears of news. */
export function Settings(props: { hear: ReactNode }) {
  const saved = useSavedStore();
  const { preferences } = useSavedState();
  const searchKey = useSearchKey();
  const { depth } = useNoteDepth();
  const { theme } = preferences;
  return (
    <Section title={words.settings} anchor="settings">
      <div className="grid min-w-0">
        {BUILT_EDITIONS.length === 1 ? null : (
          <Collapsible anchor="language" title={frame.editions.title} state={EDITION.name}>
            <ul className="grid">
              {BUILT_EDITIONS.map((edition) => (
                <li key={edition.language}>
                  <EditionLink
                    edition={edition}
                    className="flex min-h-11 items-center link aria-[current]:font-bold"
                    onChoose={(language) => saved.update((state) => chooseEdition(state, language))}
                  />
                </li>
              ))}
            </ul>
          </Collapsible>
        )}
        <Collapsible
          anchor="theme"
          title={words.theme}
          state={theme === undefined ? words.themeSystem : words.themes[theme]}
        >
          <ThemeCards />
        </Collapsible>
        <Collapsible anchor="content-notes" title={words.contentNotes} state={notes.depths[depth]}>
          <ContentNoteDepth />
        </Collapsible>
        {props.hear}
        <Switch
          id="search-key"
          title={searchKeyWords.searchKey}
          hint={words.searchKeyHint}
          on={searchKey.on}
          onChange={searchKey.choose}
        />
        <Switch
          id="seconds"
          title={words.seconds}
          hint={words.secondsHint}
          on={preferences.hideSeconds === true}
          onChange={(hide) => saved.update((state) => hideSeconds(state, hide))}
        />
      </div>
    </Section>
  );
}

/** A row that is switched on and off where it stands: all of it can be hit. */
function Switch(props: { id: string; title: string; hint: string; on: boolean; onChange: (on: boolean) => void }) {
  const { id } = props;
  return (
    <div className="relative flex min-h-14 items-center gap-3 border-rule border-b py-2">
      <div className="mr-auto grid min-w-0">
        <label htmlFor={id} className="cursor-pointer font-display text-lg leading-tight after:absolute after:inset-0">
          {props.title}
        </label>
        <p id={`${id}-hint`} className="text-dust text-sm">
          {props.hint}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        className="relative size-6 shrink-0 accent-chalk"
        checked={props.on}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </div>
  );
}

/** The choice of what to write on, each as a scrap of itself. */
function ThemeCards() {
  const saved = useSavedStore();
  const chosen = useSavedState().preferences.theme;
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{words.theme}</legend>
      {[undefined, ...THEMES].map((theme) => (
        <Choice
          key={theme ?? ''}
          name="theme"
          checked={chosen === theme}
          onChoose={() => saved.update((state) => chooseTheme(state, theme))}
        >
          {theme === undefined ? words.themeSystem : words.themes[theme]}
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
