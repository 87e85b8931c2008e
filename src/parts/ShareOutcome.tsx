import type { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { FIELD, LABEL } from '#ui/control.ts';
import { frameWords } from '#words/frame.ts';
import { shareWords } from '#words/share.ts';

type Router = ReturnType<typeof useRouter>;

/**
 * Hands on an address by the device's own sheet, else by the clipboard, else by a field to copy from; gives what there is to
 * say about it. The receiver's own horizon decides what they see, so with it goes the app's name and nothing of the page,
 * whose title may tell more than they know.
 */
export async function share(router: Router, address = ownAddress(router)): Promise<ReactNode> {
  const url = new URL(address, location.origin).href;
  const { appName } = frameWords;
  if ('share' in navigator) {
    try {
      await navigator.share({ title: appName, text: appName, url });
      return null;
    } catch (error) {
      // They have seen the sheet and changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return null;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    // Said again when it is asked again.
    return <Copied key={performance.now()} />;
  } catch {
    return <ByHand url={url} />;
  }
}

/** The page's address with what the page itself reads of it: no anchor, and nothing that others hung on. */
function ownAddress({ state, options }: Router): string {
  const page = state.matches.at(-1);
  if (page === undefined) return '/';
  // The router's name for what the route's own schema has read.
  // oxlint-disable-next-line no-underscore-dangle
  return state.location.pathname + (options.stringifySearch?.(page._strictSearch) ?? '');
}

function Copied() {
  return <p className="text-sm">{shareWords.copied}</p>;
}

function ByHand(props: { url: string }) {
  return (
    <label className={`grid w-full max-w-xl gap-1 ${LABEL}`}>
      {shareWords.field}
      <input
        readOnly
        value={props.url}
        className={FIELD}
        ref={(field) => {
          field?.focus();
          field?.select();
        }}
      />
    </label>
  );
}
