import { chooseTheme } from '#saved/changes.ts';
import { THEMES } from '#saved/state.ts';
import { useSavedState, useSavedStore } from '#shield/ShieldProvider.tsx';
import { Select } from '#ui/Select.tsx';
import { frameWords as frame } from '#words/frame.ts';

/** The choice between chalkboard, exercise book, and whatever the system says. */
export function ThemeSelect() {
  const saved = useSavedStore();
  return (
    <Select
      label={frame.theme}
      value={useSavedState().preferences.theme ?? ''}
      options={THEMES.map((value) => ({ value, label: frame.themes[value] }))}
      all={frame.themeSystem}
      onChange={(choice) => saved.update((state) => chooseTheme(state, choice))}
    />
  );
}
