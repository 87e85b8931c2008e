import { useState } from 'react';
import type { Background, HearingWays } from '#domain/hearing.ts';
import { hearingWords as words } from '#words/hearing.ts';

/** Switches the background check. Only its being pressed asks for a permission. */
export function TellMe(props: { ways: HearingWays; isOn: boolean; onDone: (now: Background) => void }) {
  const { ways, onDone } = props;
  const [isOn, setIsOn] = useState(props.isOn);
  return (
    <label className="-my-2 flex min-h-11 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        className="size-5 shrink-0 accent-accent"
        checked={isOn}
        onChange={(event) => void turn(event.target.checked)}
      />
      {words.tellMe}
    </label>
  );

  async function turn(on: boolean) {
    setIsOn(on);
    try {
      const now = await (on ? ways.switchOn() : ways.switchOff());
      setIsOn(now === 'on');
      onDone(now);
    } catch {
      setIsOn(!on);
      onDone('refused');
    }
  }
}
