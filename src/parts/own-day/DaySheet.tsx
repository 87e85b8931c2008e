import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode, useId, useState } from 'react';

import { type DayNumber, toDate, toDay } from '#domain/facts/calendar.ts';
import { daysOff, earliestOwnDay, type OwnDay } from '#domain/status/own-day.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { share } from '#parts/ShareOutcome.tsx';
import { SendSheet } from '#parts/send/SendSheet.tsx';
import type { Subject } from '#parts/send/subject.ts';
import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { ownDayWords as words } from '#words/own-day.ts';

/** Where whoever is told of a day can name their own. */
const ADDRESS = '/countdown/';

const focus = (element: HTMLElement | null) => element?.focus();

/** What the sheet shows: the sealed day, if any, with its verdict, and what may be done. `onTakeBack` is there as long as it is open. */
export interface DaySheetProps {
  readonly season: number;
  readonly today: DayNumber;
  readonly own: OwnDay | undefined;
  readonly verdict: Verdict | undefined;
  readonly maySeal: boolean;
  readonly onSeal: (own: OwnDay) => void;
  readonly onTakeBack: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Names a day and seals it; of a sealed one, shows it, hands it on as words or as a picture, and takes it back. */
export function DaySheet(props: DaySheetProps) {
  const { season, own, verdict, onClose } = props;
  const [isAsking, setAsking] = useState(own === undefined);
  const [sent, setSent] = useState<Subject>();
  // What is done next waits until this sheet has given the focus back: the picture has a sheet of its own.
  const [next, setNext] = useState<'send' | 'take-back'>();
  const leaveTo = (step: typeof next) => (event: MouseEvent<HTMLElement>) => {
    setNext(step);
    event.currentTarget.closest('dialog')?.close();
  };
  const left = () => {
    setNext(undefined);
    if (next === 'send' && own !== undefined && verdict !== undefined) {
      setSent({ kind: 'day', season, day: toDay(own.day), on: toDay(own.on), off: daysOff(verdict) });
      return;
    }
    if (next === 'take-back') props.onTakeBack?.();
    onClose();
  };
  if (sent !== undefined) return <SendSheet subject={sent} onClose={onClose} />;
  return (
    <Sheet label={own === undefined ? words.name : words.title} closeLabel={words.close} onClose={left}>
      {own === undefined || verdict === undefined || isAsking ? (
        <Asked {...props} onSealed={() => setAsking(false)} />
      ) : (
        <>
          <div role="status" className="grid gap-1">
            <h2 ref={focus} tabIndex={-1} className="font-display text-2xl leading-tight outline-none">
              {words.sealed(own, daysOff(verdict) !== null)}
            </h2>
            <p className="text-dust">{words.outcome(verdict)}.</p>
          </div>
          <div className="grid grid-cols-2 gap-3">
            <Button onClick={leaveTo('send')}>{words.send}</Button>
            <ShareWords own={own} off={daysOff(verdict)} />
          </div>
          <div className="flex flex-wrap justify-center">
            {props.maySeal ? (
              <Button look="quiet" onClick={() => setAsking(true)}>
                {words.another}
              </Button>
            ) : null}
            {props.onTakeBack === undefined ? null : (
              <Button look="quiet" onClick={leaveTo('take-back')}>
                {words.takeBack}
              </Button>
            )}
          </div>
        </>
      )}
    </Sheet>
  );
}

/** Asks for a day after today, and seals it with today's. */
function Asked(props: DaySheetProps & { onSealed: () => void }) {
  const { season, today } = props;
  const id = useId();
  const [day, setDay] = useState('');
  const [said, setSaid] = useState('');
  const earliest = earliestOwnDay({ today });
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (day < earliest) {
          setSaid(day === '' ? words.pick : words.tooEarly);
          return;
        }
        props.onSeal({ season, day, on: toDate(today) });
        props.onSealed();
      }}
    >
      <div className="grid gap-1">
        <h2 className="font-display text-2xl leading-tight">{words.ask(season)}</h2>
        <p className="text-dust text-sm">{words.hint}</p>
      </div>
      <div className="grid gap-1">
        <label htmlFor={id} className={LABEL}>
          {words.field}
        </label>
        <input
          id={id}
          type="date"
          min={earliest}
          max="9999-12-31"
          value={day}
          aria-invalid={said !== ''}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            setDay(event.target.value);
            setSaid('');
          }}
          className={FIELD}
        />
        <p id={`${id}-said`} role="status" className="text-sm empty:hidden">
          {said}
        </p>
      </div>
      <Button type="submit" look="strong">
        {words.seal}
      </Button>
    </form>
  );
}

/** The day in words, by the device's own sheet, else to copy. */
function ShareWords({ own, off }: { own: OwnDay; off: number | null }) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<ReactNode>();
  return (
    <>
      <Button onClick={() => void share(router, ADDRESS, words.shared(frame.show, own, off)).then(setOutcome)}>
        {words.share}
      </Button>
      <div aria-live="polite" className="col-span-2 empty:hidden">
        {outcome}
      </div>
    </>
  );
}
