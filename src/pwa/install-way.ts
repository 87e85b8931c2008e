/** How this browser installs an app: it asks when told to, or its visitor goes through the share menu. */
export type InstallWay = { readonly kind: 'ask'; readonly ask: () => void } | { readonly kind: 'share-menu' };

/** Calls `found` once with the way of this browser, now or when the browser says so; never where the app runs installed or cannot be. */
export function findInstallWay(found: (way: InstallWay) => void): void {
  if (matchMedia('(display-mode: standalone)').matches) return;
  // Only Apple's browsers know this property; on a phone or tablet false means: in the browser.
  if ('standalone' in navigator && navigator.standalone === false && navigator.maxTouchPoints > 1) {
    found({ kind: 'share-menu' });
    return;
  }
  const offer = (event: unknown) => {
    if (canAsk(event)) found({ kind: 'ask', ask: () => void event.prompt() });
  };
  // The page has kept the browser's offer, if it came before the app did (src/publish/inline/boot.ts).
  const kept: unknown = Reflect.get(window, 'installPrompt');
  if (canAsk(kept)) offer(kept);
  else addEventListener('beforeinstallprompt', offer, { once: true });
}

/** The browser's own event, which is no standard and so has no type. */
function canAsk(event: unknown): event is { prompt: () => Promise<unknown> } {
  return typeof event === 'object' && event !== null && 'prompt' in event && typeof event.prompt === 'function';
}
