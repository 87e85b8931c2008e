import { toDate } from '#domain/facts/calendar.ts';
import { readShortCode } from '#domain/story/short-code.ts';
import type { Story } from '#domain/story/story.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { proposeTransfer } from '#saved/import.ts';
import { isRewatching } from '#saved/runs.ts';
import { readTransfer } from '#saved/transfer.ts';
import { useOwnView, useSavedState } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { importWords as words } from '#words/import.ts';

import { Panel } from './Panel.tsx';
import { Dates, Place, useApply } from './ProposedChanges.tsx';

/** What came from another device: the text of a link, or a code that somebody typed. */
export interface Arrived {
  readonly by: 'link' | 'code';
  readonly text: string;
}

/** Shows what another device's place would change here. Changes nothing until asked to. */
export function TransferPreview(props: {
  arrived: Arrived;
  onApplied: (said: string, undo: () => void) => void;
  onLeft: () => void;
}) {
  const { story } = useOwnView();
  const state = useSavedState();
  const today = toDate(useToday());
  const apply = useApply(props.onApplied);
  const reading = read(story, props.arrived);
  if (reading.kind !== 'carried') {
    return (
      <Panel title={words.refusedHeading}>
        <p>{words.carryFaults[reading.kind]}</p>
        <Button className="justify-self-start" onClick={props.onLeft}>
          {words.another}
        </Button>
      </Panel>
    );
  }
  const { horizon: place, watchedOn } = reading.carried;
  // A clock that runs ahead must not note a day that has not come.
  const days = Object.entries(watchedOn).filter(([, day]) => today >= day);
  const proposal = proposeTransfer(state, story, { horizon: place, watchedOn: Object.fromEntries(days) });
  const { from, choices, dates } = proposal;
  const horizon = choices[0] ?? from;
  const changes = horizon !== from || dates.length > 0;
  return (
    <Panel title={words.heading}>
      <div className="grid gap-2">
        <p>{words.carried[props.arrived.by]}</p>
        {isRewatching(state) ? <p>{words.rewatching}</p> : null}
      </div>
      <Place from={from} choices={choices} chosen={horizon} onChoose={() => {}} />
      {dates.length === 0 ? null : <Dates proposal={proposal} viewings={[]} />}
      {changes ? null : <p>{words.unchanged}</p>}
      <div className="flex flex-wrap items-center gap-3">
        {changes ? (
          <Button look="strong" onClick={() => apply(proposal, horizon)}>
            {words.apply}
          </Button>
        ) : null}
        <Button look="quiet" onClick={props.onLeft}>
          {words.cancel}
        </Button>
      </div>
    </Panel>
  );
}

function read(story: Story, { by, text }: Arrived) {
  if (by === 'link') return readTransfer(story, text);
  const code = readShortCode(story, text);
  return code.kind === 'point'
    ? { kind: 'carried' as const, carried: { horizon: code.point, watchedOn: {} } }
    : { kind: code.kind };
}
