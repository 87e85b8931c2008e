import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import * as v from 'valibot';

import type { Edition } from '#i18n/editions.ts';
import { editionFor } from '#i18n/other-editions.ts';
import { readNote, writeNote } from '#saved/device-notes.ts';
import type { SavedStore } from '#saved/store.ts';

import { BringHint } from './BringHint.tsx';
import { EditionHint } from './EditionHint.tsx';
import { InstallHint } from './InstallHint.tsx';
import { countReturn, installRecord, isTime } from './install-rule.ts';
import { findInstallWay } from './install-way.ts';
import { isInstalled } from './installed.ts';

/** What somebody may be offered, or told. */
interface Occasion {
  /** The day (`2026-11-21`). */
  readonly today: string;
  /** The day of their last visit, null on a first one. */
  readonly lastVisit: string | null;
  /** An edition that they asked for, and that is not on this device while there is no connection. */
  readonly away: Edition | undefined;
}

/**
 * Offers once, and one thing at a time, what somebody may want of this device: to read in their language; in the browser, who has come
 * back, to install the app; in the installed app, which has a storage of its own on Apple's devices, to bring their place along. Where
 * nothing can be kept it is never time, since nobody would know that it has been offered.
 */
export function offer(storage: Storage | undefined, saved: SavedStore, occasion: Occasion): void {
  const { today, lastVisit, away } = occasion;
  const edition = saved.get().preferences.edition === undefined ? editionFor(navigator.languages) : undefined;
  const invite = (one: Edition, isAway: boolean) =>
    show((onClose) => createElement(EditionHint, { edition: one, away: isAway, saved, onClose }));
  if (away !== undefined) return void invite(away, true);
  if (edition !== undefined && readNote(storage, 'edition', v.object({})) === null && writeNote(storage, 'edition', {}))
    return void invite(edition, false);
  const noted = readNote(storage, 'install', installRecord);
  if (isInstalled()) {
    if (storage === undefined || noted?.over === true || saved.text() !== null) return;
    const over = () => void writeNote(storage, 'install', { returns: 0, last: today, over: true });
    const close = show((onClose) => createElement(BringHint, { onClose }), over);
    // Whoever says how far they are needs it no more.
    saved.subscribe(close);
    return;
  }
  if (lastVisit === null) return;
  const record = countReturn(noted, today);
  if (!writeNote(storage, 'install', record) || !isTime(record)) return;
  const once = new AbortController();
  findInstallWay((way) => {
    once.abort();
    if (writeNote(storage, 'install', { ...record, over: true }))
      show((onClose) => createElement(InstallHint, { way, onClose }));
  }, once.signal);
}

/** Shows a hint beside the app and not in it: no page is drawn anew for it. @returns what closes it. */
function show(hint: (onClose: () => void) => ReactNode, onClosed = () => {}): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    if (!place.isConnected) return;
    root.unmount();
    place.remove();
    onClosed();
  };
  root.render(hint(close));
  return close;
}
