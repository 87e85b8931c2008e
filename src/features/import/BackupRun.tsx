import type { ReactNode } from 'react';
import { usePointName } from '#parts/PointName.tsx';
import { useReveals, useSavedStore } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { importWords as words } from '#words/import.ts';
import { Refusals } from './Refusals.tsx';
import type { Outcome } from './read-drop.ts';

/** What putting back our own file would do. */
export function BackupRun(props: {
  backup: Extract<Outcome, { kind: 'backup' }>;
  onApplied: (said: string, undo: () => void) => void;
  leave: ReactNode;
}) {
  const saved = useSavedStore();
  const reveals = useReveals();
  const pointName = usePointName();
  const { stored, state, refusals } = props.backup;
  const isHere = saved.text() === stored;
  const apply = () => {
    const before = saved.text();
    const put = (text: string | null) => {
      reveals.clear();
      saved.restore(text);
    };
    put(stored);
    props.onApplied(words.doneBackup, () => put(before));
  };
  return (
    <>
      <div className="grid gap-2">
        <p>{words.restorePlace(pointName(state.horizon), Object.keys(state.watchedOn).length)}</p>
        <p>{isHere ? words.unchanged : words.restore}</p>
      </div>
      <Refusals refusals={refusals} />
      <div className="flex flex-wrap items-center gap-3">
        {isHere ? null : (
          <Button look="strong" onClick={apply}>
            {words.apply}
          </Button>
        )}
        {props.leave}
      </div>
    </>
  );
}
