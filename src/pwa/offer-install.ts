import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

import { readNote, writeNote } from '#saved/device-notes.ts';
import { installHintWords } from '#words/install-hint.ts';

import { InstallHint } from './InstallHint.tsx';
import { countReturn, installRecord, isTime } from './install-rule.ts';
import { findInstallWay } from './install-way.ts';

/**
 * For somebody who has come back on a day (`2026-11-21`): shows, when it is time and this browser can install, the hint. Being
 * shown is its one turn. Where nothing can be kept it is never time, since nobody would know that it has had it.
 */
export function offerInstall(storage: Storage | undefined, today: string): void {
  const record = countReturn(readNote(storage, 'install', installRecord), today);
  if (!writeNote(storage, 'install', record) || !isTime(record)) return;
  findInstallWay((way) => {
    if (!writeNote(storage, 'install', { ...record, over: true })) return;
    // Beside the app and not in it: no page is drawn anew for it.
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    const close = () => {
      root.unmount();
      place.remove();
    };
    root.render(createElement(InstallHint, { words: installHintWords, way, onClose: close }));
  });
}
