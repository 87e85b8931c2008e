import { type ComponentType, useCallback, useState } from 'react';

import { gatherEvidence } from '#domain/status/evidence.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import { daysOff, isOpenDay, judgeOwnDay, type OwnDay as Sealed } from '#domain/status/own-day.ts';
import type { Situation } from '#domain/status/situation.ts';
import { useDays } from '#parts/ClockProvider.tsx';
import { useOwnDays } from '#shield/use-own-days.ts';
import { Toast } from '#ui/Toast.tsx';
import { ownDayWords as words } from '#words/own-day.ts';

import type { DaySheetProps } from './DaySheet.tsx';

/**
 * The day that the visitor believes in: one button, which names it, and once it is sealed says it, how it stands or how it turned out. None can
 * be named while Netflix's own day stands, nor by a clock that can't be right; one that was named before stays, and the release judges it.
 * The button is as high either way: what a device knows moves nothing on the page.
 */
export function OwnDay({ ladder, situation }: { ladder: Ladder; situation: Situation }) {
  const { season, milestones, newestReport } = ladder;
  const { today, dropDay } = useDays(newestReport);
  const { days, seal, takeBack } = useOwnDays(season);
  const [Sheet, setSheet] = useState<ComponentType<DaySheetProps>>();
  const [isFailed, setFailed] = useState(false);
  const [gone, setGone] = useState<Sealed>();
  const forget = useCallback(() => setGone(undefined), []);

  const evidence = gatherEvidence(milestones, today, newestReport, dropDay);
  const isOpen = (own: Sealed) => isOpenDay(own, evidence);
  const isNamed = 'drop' in situation.release;
  const open = days.findLast(isOpen);
  const shown = open ?? (isNamed ? days.at(-1) : undefined);
  const verdict = shown && judgeOwnDay(shown, evidence);
  const isOver = verdict !== undefined && daysOff(verdict) !== null;
  const maySeal = !isNamed && situation.doubt === null;
  const load = async () => {
    setFailed(false);
    try {
      const { DaySheet } = await import('./DaySheet.tsx');
      setSheet(() => DaySheet);
    } catch {
      setFailed(true);
    }
  };
  const toast =
    gone === undefined ? null : (
      <Toast
        text={words.takenBack}
        undo={words.undo}
        onUndo={() => {
          seal(gone, isOpen);
          forget();
        }}
        onGone={forget}
      />
    );
  if (shown === undefined && !maySeal) return toast;
  return (
    <div className="grid gap-2 justify-self-start print:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        className="min-h-14 control px-4 py-1.5 text-left transition-transform active:translate-y-0.5"
        onClick={() => void load()}
      >
        <span className="block font-display text-lg leading-tight">
          {shown === undefined ? words.name : words.says(shown, isOver)}
        </span>{' '}
        {shown === undefined || verdict === undefined ? null : (
          <span className="block text-dust text-xs">
            {shown === open ? words.sealedOn(shown) : words.outcome(verdict)}
          </span>
        )}
      </button>
      <p role="status" className="text-sm empty:hidden">
        {isFailed ? words.failed : ''}
      </p>
      {Sheet === undefined ? null : (
        <Sheet
          season={season}
          today={today}
          own={shown}
          verdict={verdict}
          maySeal={maySeal}
          onSeal={(own) => {
            // Whoever names another day wants the one that was taken back no more.
            forget();
            seal(own, isOpen);
          }}
          onTakeBack={
            open &&
            (() => {
              takeBack(open);
              setGone(open);
            })
          }
          onClose={() => setSheet(undefined)}
        />
      )}
      {toast}
    </div>
  );
}
