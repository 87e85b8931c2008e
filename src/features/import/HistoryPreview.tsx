import { type ReactNode, useId, useState } from 'react';

import type { Leftover } from '#domain/import/viewing.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { propose } from '#saved/import.ts';
import { isRewatching } from '#saved/runs.ts';
import { useOwnView, useSavedState } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { importWords as words } from '#words/import.ts';

import { Refusals } from './Panel.tsx';
import { Dates, Place, useApply } from './ProposedChanges.tsx';
import type { Outcome } from './read-drop.ts';

/** What a history would change, and what of it was not understood. */
export function HistoryPreview(props: {
  history: Extract<Outcome, { kind: 'understood' }>;
  onApplied: (said: string, undo: () => void) => void;
  leave: ReactNode;
}) {
  const state = useSavedState();
  const { story } = useOwnView();
  const apply = useApply(props.onApplied);
  const labelId = useId();
  const [chosen, setChosen] = useState<StoryPointId | null>(null);
  const { history, leave } = props;
  const proposal = propose(state, story, history.viewings);
  const { choices, from, dates, episodes } = proposal;
  const horizon = chosen !== null && choices.includes(chosen) ? chosen : (choices[0] ?? from);
  const changes = horizon !== from || dates.length > 0;

  return (
    <>
      <div className="grid gap-2">
        <p>
          <span className="text-dust">{words.recognised}</span>{' '}
          {history.formats.map((format) => words.formats[format]).join(', ')}
        </p>
        <p className="[overflow-wrap:anywhere]">
          <span className="text-dust">{words.from}</span>{' '}
          <bdi>{history.files.slice(0, 5).join(', ').slice(0, 200)}</bdi>
        </p>
        <p role="status" id={labelId} className="font-display text-xl leading-tight">
          {episodes.length > 0 ? words.understood(episodes.length) : sayNone(history)}
        </p>
        {history.notes.map((note) => (
          <p key={note}>{words.notes[note]}</p>
        ))}
        {isRewatching(state) ? <p>{words.rewatching}</p> : null}
      </div>
      {episodes.length === 0 ? null : (
        <>
          <Place from={from} choices={choices} chosen={horizon} onChoose={setChosen} />
          <Dates proposal={proposal} viewings={history.viewings} />
        </>
      )}
      <Leftovers leftovers={history.leftovers} others={history.others} />
      {history.refusals.length === 0 ? null : (
        <div className="grid gap-2">
          <h4 className="font-display text-xl leading-tight">{words.notRead}</h4>
          <Refusals refusals={history.refusals} />
        </div>
      )}
      {episodes.length > 0 && !changes ? <p>{words.unchanged}</p> : null}
      <div className="flex flex-wrap items-center gap-3">
        {changes ? (
          <Button look="strong" aria-describedby={labelId} onClick={() => apply(proposal, horizon)}>
            {words.apply}
          </Button>
        ) : null}
        {leave}
      </div>
    </>
  );
}

/** Why no episode is found: nobody is told that the show is not there while a row of it is listed, or may be lost. */
function sayNone({ leftovers, notes }: Extract<Outcome, { kind: 'understood' }>): string {
  if (leftovers.length > 0) return words.noEpisodes;
  return notes.length > 0 ? words.nothingReadable : words.nothingFound;
}

/** So many are shown; all of them are saved. */
const MAX_LISTED = 30;

/** What was not taken over and why, in the file's own words, as a list that can be kept. What is about other things is only counted. */
function Leftovers(props: { leftovers: readonly Leftover[]; others: number }) {
  const { leftovers, others } = props;
  const hidden = leftovers.length - MAX_LISTED;
  const save = () =>
    saveFile(
      words.listName,
      'text/plain',
      leftovers.map(({ where, text, reason }) => [where, words.reasons[reason], text].join('\t')).join('\n'),
    );
  return (
    <>
      {leftovers.length === 0 ? null : (
        <div className="grid gap-2">
          <h4 className="font-display text-xl leading-tight">{words.leftovers(leftovers.length)}</h4>
          <ul className="grid">
            {leftovers.slice(0, MAX_LISTED).map(({ where, text, reason }, index) => (
              // The same row may be left over twice, for two reasons, and nothing moves.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index} className="min-w-0 border-rule border-b py-1.5">
                <bdi className="[overflow-wrap:anywhere]">{text}</bdi>
                <p className="text-dust text-sm">
                  <bdi>{where}</bdi>: {words.reasons[reason]}
                </p>
              </li>
            ))}
          </ul>
          {hidden <= 0 ? null : <p>{words.leftoversMore(hidden)}</p>}
          <Button className="justify-self-start" onClick={save}>
            {words.saveList}
          </Button>
        </div>
      )}
      {others === 0 ? null : <p className="text-dust">{words.others(others)}</p>}
    </>
  );
}
