import { formatDay } from '#i18n/format.ts';
import { Button } from '#ui/Button.tsx';
import { offlineWords as words } from '#words/offline.ts';

import { applyUpdate } from './apply-update.ts';
import { useOfflineState } from './offline-state.ts';

const DAY_MS = 24 * 3_600_000;

/** Asks whether to go on with a newer release, or says that this is a kept copy. It lies over the end of the page and moves nothing. */
export function OfflineNotice() {
  const { newer, stale } = useOfflineState();
  if (!newer && !stale) return null;
  return (
    <div
      role="status"
      className="sticky bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-10 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-rule border-t-2 bg-board px-4 py-2 text-sm sm:px-8 lg:bottom-0 lg:px-10 print:hidden"
    >
      {newer ? (
        <>
          <p>{words.newer}</p>
          <Button onClick={() => void applyUpdate()}>{words.takeNewer}</Button>
        </>
      ) : (
        <p>{words.stale(formatDay(builtOn()))}</p>
      )}
    </div>
  );
}

/** The day (UTC) that the build wrote this page for. */
function builtOn(): number {
  return Math.floor(Number(document.getElementById('app')?.dataset['prerenderedAt']) / DAY_MS);
}
