import { isInstalled } from './installed.ts';

/** How this browser installs an app: it asks when told to, or its visitor goes through the share menu. */
export type InstallWay = { readonly kind: 'ask'; readonly ask: () => void } | { readonly kind: 'share-menu' };

/**
 * Calls `found` with the way of this browser, now and whenever the browser says so until `signal` ends it; never where the app runs
 * installed or cannot be.
 */
export function findInstallWay(found: (way: InstallWay) => void, signal: AbortSignal): void {
  if (isInstalled()) return;
  // Only Apple's browsers know this property; on a phone or tablet false means: in the browser.
  if (Reflect.get(navigator, 'standalone') === false && navigator.maxTouchPoints > 1) {
    found({ kind: 'share-menu' });
    return;
  }
  const offer = (event: unknown) => {
    if (!canAsk(event)) return;
    const ask = () => {
      // It asks once; if its visitor may be asked again, the browser says so anew.
      Reflect.deleteProperty(window, KEPT);
      void event.prompt();
    };
    found({ kind: 'ask', ask });
  };
  addEventListener('beforeinstallprompt', offer, { signal });
  // The page has kept the browser's offer, if it came before the app did (src/publish/inline/boot.ts).
  offer(Reflect.get(window, KEPT));
}

const KEPT = 'installPrompt';

/** The browser's own event, which is no standard and so has no type. */
function canAsk(event: unknown): event is { prompt: () => Promise<unknown> } {
  return typeof event === 'object' && event !== null && 'prompt' in event && typeof event.prompt === 'function';
}
