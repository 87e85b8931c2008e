/** Whether the app runs on its own, opened from a home screen, a dock or a start menu. Older Apple devices know only their own sign. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true;
