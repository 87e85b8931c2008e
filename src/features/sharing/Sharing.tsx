import { shortCode } from '#domain/short-code.ts';
import { findPoint } from '#domain/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { carriedOf, writeCarried } from '#saved/carry.ts';
import { usePlace, useSavedState, useTogether } from '#shield/ShieldProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { sharingWords as words } from '#words/sharing.ts';

import { Asked } from './Asked.tsx';

/** What goes from this device to another one of the same visitor, and to somebody who watches with them. */
export function Sharing() {
  const pointName = usePointName();
  const place = usePlace();
  const state = useSavedState();
  const together = useTogether() ?? place.horizon;
  // The build knows no host that the site will be on.
  const origin = useHydrated() ? location.origin : '';
  const carried = carriedOf(state, place.story);
  const point = findPoint(place.story, carried.horizon);
  const code = point === undefined ? null : shortCode(point);
  return (
    <>
      <Section title={words.carry}>
        <p className="text-dust">{words.carryHint}</p>
        <Asked show={words.carryShow} url={`${origin}/your-data/#carry=${writeCarried(carried)}`} label={words.carryQr}>
          {code === null ? null : (
            <div className="grid gap-1">
              <p>
                {words.carryCode}: <b className="font-display text-2xl tracking-wider">{code}</b>
              </p>
              <p className="text-dust text-sm">{words.carryCodeHint}</p>
            </div>
          )}
        </Asked>
      </Section>
      <Section title={words.together}>
        <p className="text-dust">{words.togetherHint}</p>
        <Asked show={words.togetherShow} url={`${origin}/#together=${together}`} label={words.togetherQr}>
          <p>{words.togetherAt(pointName(together))}</p>
        </Asked>
      </Section>
    </>
  );
}
