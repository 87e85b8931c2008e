import type { Leftover } from '#domain/import/viewing.ts';
import { Button } from '#ui/Button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { importWords as words } from '#words/import.ts';

/** So many are shown; all of them are saved. */
const MOST = 30;

/** What was not taken over and why, in the file's own words, as a list that can be kept. What is about other things is only counted. */
export function Leftovers(props: { leftovers: readonly Leftover[]; others: number }) {
  const { leftovers, others } = props;
  const hidden = leftovers.length - MOST;
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
            {leftovers.slice(0, MOST).map(({ where, text, reason }, index) => (
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
