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
import { Section } from '#ui/Section.tsx';
import { saveFile } from '#ui/save-file.ts';
import { exportWords as words } from '#words/export.ts';

import type { Tracker } from './other-trackers.ts';

const TRACKERS = ['trakt', 'seriesGuide'] as const satisfies readonly Tracker[];

/** Takes everything out, in our own format or in another tracker's. */
export function Export() {
  const client = useQueryClient();
  const saved = useSavedStore();
  const view = useView();
  const today = toDate(useToday());
  const watched = watchedIn(useSavedState(), view.story);
  const [failed, setFailed] = useState(false);
  const take = async (tracker: Tracker) => {
    setFailed(false);
    try {
      // What writes another tracker's format comes only to those who want it.
      const [{ FILE_FOR }, { title, ids }] = await allInOrder([
        import('./other-trackers.ts'),
        client.query(showQuery(view)),
      ]);
      const { name, type, content } = FILE_FOR[tracker]({ title: title.en, ids, watched }, today);
      saveFile(name, type, content);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section title={words.title}>
      <p className="text-dust">{words.ownHint}</p>
      <Button
        className="justify-self-start"
        onClick={() =>
          saveFile('roll-call.json', 'application/json', backupOf(saved.text() ?? JSON.stringify(saved.get())))
        }
      >
        {words.own}
      </Button>
      <h3 className="mt-2 font-display text-xl leading-tight">{words.elsewhere}</h3>
      {watched.length === 0 ? (
        <p className="text-dust">{words.nothing}</p>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {TRACKERS.map((tracker) => (
            <li key={tracker} className="grid content-start justify-items-start gap-2">
              <Button onClick={() => void take(tracker)}>{words.trackers[tracker].file}</Button>
              <p className="text-dust text-sm">{words.trackers[tracker].hint}</p>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="empty:hidden">
        {failed ? words.failed : ''}
      </p>
    </Section>
  );
}
