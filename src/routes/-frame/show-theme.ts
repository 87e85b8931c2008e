import type { Theme } from '#saved/state.ts';

/** Dresses the page in a theme, or leaves it to the system: what the script of the first paint does, for later choices. */
export function showTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme]')) {
    const own = meta.dataset['theme'];
    const system = `(prefers-color-scheme: ${own === 'chalkboard' ? 'dark' : 'light'})`;
    meta.media = theme === undefined ? system : theme === own ? 'all' : 'not all';
  }
}
