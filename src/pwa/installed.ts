/** Whether the app runs on its own, opened from a home screen, a dock or a start menu. */
export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;
