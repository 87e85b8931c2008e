/** What holds where the app runs on its own, opened from a home screen, a dock or a start menu. */
export const INSTALLED = '(display-mode: standalone)';

export const isInstalled = (): boolean => matchMedia(INSTALLED).matches;
