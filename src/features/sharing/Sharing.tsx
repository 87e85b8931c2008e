import { type ComponentProps, type ReactNode, useState } from 'react';

import { shortCode } from '#domain/story/short-code.ts';
import { findPoint } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { transferOf, writeTransfer } from '#saved/transfer.ts';
import { useOwnView, useSavedState, useTogether } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { sharingWords as words } from '#words/sharing.ts';

import type { LinkSheet } from './LinkSheet.tsx';

/** What goes from this device to another one of the same visitor, and to somebody who watches with them. */
export function Sharing() {
  const pointName = usePointName();
  const place = useOwnView();
  const state = useSavedState();
  const together = useTogether() ?? place.horizon;
  // The build knows no host that the site will be on.
  const origin = useHydrated() ? location.origin : '';
  const carried = transferOf(state, place.story);
  const point = findPoint(place.story, carried.horizon);
  const code = point === undefined ? null : shortCode(point);
  return (
    <>
      <Section title={words.carry}>
        <p className="text-dust">{words.carryHint}</p>
        <Asked
          show={words.carryShow}
          url={`${origin}/your-data/#carry=${writeTransfer(carried)}`}
          label={words.carryQr}
        >
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

type Sheet = typeof LinkSheet;

/** A button that shows an address as a QR code and hides it again. What draws the code is loaded when it is wanted. */
function Asked(props: ComponentProps<Sheet> & { show: string; children?: ReactNode }) {
  const [Shown, setShown] = useState<Sheet | null>(null);
  const [failed, setFailed] = useState(false);
  const show = async () => {
    try {
      const { LinkSheet } = await import('./LinkSheet.tsx');
      setShown(() => LinkSheet);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button
        className="justify-self-start"
        aria-expanded={Shown !== null}
        onClick={() => (Shown === null ? void show() : setShown(null))}
      >
        {Shown === null ? props.show : words.hide}
      </Button>
      <p role="status" className="empty:hidden">
        {failed ? words.failed : ''}
      </p>
      {Shown === null ? null : (
        <>
          {props.children}
          <Shown url={props.url} label={props.label} />
        </>
      )}
    </>
  );
}
