import { shortCode } from '#domain/story/short-code.ts';
import { findPoint } from '#domain/story/story.ts';
import { transferOf, writeTransfer } from '#saved/transfer.ts';
import { useOwnView, useSavedState } from '#shield/ShieldProvider.tsx';
import { yourDataWords as words } from '#words/your-data.ts';

import { AskedLink } from './AskedLink.tsx';

/** The visitor's place as a link and as a code, for another device of theirs. */
export function Carry() {
  const { story } = useOwnView();
  const carried = transferOf(useSavedState(), story);
  const point = findPoint(story, carried.horizon);
  const code = point === undefined ? null : shortCode(point);
  return (
    <>
      <p className="text-dust">
        {words.carryHint} {words.carryLeft}
      </p>
      <AskedLink show={words.carryShow} path={`/your-data/#carry=${writeTransfer(carried)}`} label={words.carryQr}>
        {code === null ? null : (
          <div className="grid gap-1">
            <p>
              {words.carryCode}: <b className="font-display text-2xl tracking-wider">{code}</b>
            </p>
            <p className="text-dust text-sm">{words.carryCodeHint}</p>
          </div>
        )}
      </AskedLink>
    </>
  );
}
