import { chooseTheme } from '#saved/choose-theme.ts';
import { THEMES } from '#saved/state.ts';
import { useSavedState, useSavedStore } from '#shield/ShieldProvider.tsx';
import { Choice } from '#ui/Choice.tsx';
import { frameWords as frame } from '#words/frame.ts';

/** The choice of what to write on, each as a scrap of itself. */
export function ThemeCards() {
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
