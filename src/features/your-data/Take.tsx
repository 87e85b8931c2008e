import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { allInOrder } from '#data/all-in-order.ts';
import { showQuery } from '#data/facts.ts';
import { toDate } from '#domain/facts/calendar.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { backupOf } from '#saved/backup.ts';
import { watchedIn } from '#saved/changes.ts';
import { useSavedState, useSavedStore, useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { saveFile } from '#ui/save-file.ts';
import { yourDataWords as words } from '#words/your-data.ts';

import type { Tracker } from './outgoing-files.ts';

const TRACKERS = ['trakt', 'seriesGuide'] as const satisfies readonly Tracker[];

/** Takes everything out, in our own format or in another tracker's. */
export function Take() {
  const watched = watchedIn(useSavedState(), useView().story);
  return (
    <>
      <Collapsible anchor="backup" title={words.backup} state={words.backupState}>
        <div className="grid gap-3">
          <p className="text-dust">{words.backupHint}</p>
          <SaveBackup />
        </div>
      </Collapsible>
      <Collapsible anchor="trackers" title={words.trackers} state={words.trackersState(watched.length)}>
        {watched.length === 0 ? <p className="text-dust">{words.trackersNothing}</p> : <Trackers watched={watched} />}
      </Collapsible>
    </>
  );
}

/** Hands over all of it as one file. */
export function SaveBackup() {
  const saved = useSavedStore();
  const save = () =>
    saveFile('roll-call.json', 'application/json', backupOf(saved.text() ?? JSON.stringify(saved.get())));
  return (
    <Button className="justify-self-start" onClick={save}>
      {words.backupSave}
    </Button>
  );
}

/** A file for each of the other trackers, made when it is asked for. */
function Trackers(props: { watched: ReturnType<typeof watchedIn> }) {
  const { watched } = props;
  const client = useQueryClient();
  const view = useView();
  const today = toDate(useToday());
  const [failed, setFailed] = useState(false);
  const take = async (tracker: Tracker) => {
    setFailed(false);
    try {
      // What writes another tracker's format comes only to those who want it.
      const [{ FILE_FOR }, { title, ids }] = await allInOrder([
        import('./outgoing-files.ts'),
        client.query(showQuery(view)),
      ]);
      const { name, type, content } = FILE_FOR[tracker]({ title: title.en, ids, watched }, today);
      saveFile(name, type, content);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <ul className="grid gap-4">
        {TRACKERS.map((tracker) => (
          <li key={tracker} className="grid content-start justify-items-start gap-2">
            <Button onClick={() => void take(tracker)}>{words.tracker[tracker].file}</Button>
            <p className="text-dust text-sm">{words.tracker[tracker].hint}</p>
          </li>
        ))}
      </ul>
      <p role="status" className="empty:hidden">
        {failed ? words.trackersFailed : ''}
      </p>
    </>
  );
}
