import type { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { FIELD, LABEL } from '#ui/control.ts';
import { deviceShare } from '#ui/device-share.ts';
import { siteAddress } from '#ui/site-address.ts';
import { frameWords } from '#words/frame.ts';
import { shareWords } from '#words/share.ts';

type Router = ReturnType<typeof useRouter>;

/**
 * Hands on an address by the device's own sheet, else by the clipboard, else by a field to copy from; gives what there is to
 * say about it. The receiver's own horizon decides what they see, so with it goes the app's name and nothing of the page,
 * whose title may tell more than they know; or the sender's own `words`, which stand before the address.
 */
export async function share(router: Router, address = ownAddress(router), words?: string): Promise<ReactNode> {
  const url = new URL(siteAddress(address)).href;
  const { appName } = frameWords;
  const whole = words === undefined ? url : `${words} ${url}`;
  if ('share' in navigator && (await deviceShare({ title: appName, text: words ?? appName, url }))) return null;
  try {
    await navigator.clipboard.writeText(whole);
    // Said again when it is asked again.
    return <Copied key={performance.now()} words={words} />;
  } catch {
    return <ByHand text={whole} words={words} />;
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

function Copied(props: { words: string | undefined }) {
  return <p className="text-sm">{props.words === undefined ? shareWords.copied : shareWords.wordsCopied}</p>;
}

function ByHand(props: { text: string; words: string | undefined }) {
  return (
    <label className={`grid w-full max-w-xl gap-1 ${LABEL}`}>
      {props.words === undefined ? shareWords.field : shareWords.wordsField}
      <input
        readOnly
        value={props.text}
        className={FIELD}
        ref={(field) => {
          field?.focus();
          field?.select();
        }}
      />
    </label>
  );
}
