import { type ReactNode, useEffect, useState } from 'react';

import type { Background, Hearing, HearingWays } from '#domain/status/hearing.ts';
import { CalendarAddress } from '#parts/CalendarAddress.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { sitePath, useSiteAddress } from '#ui/site-address.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { hearingWords as words } from '#words/hearing.ts';

/**
 * The ways to hear of news: which of them work on this device, and how fast each really is. `folded`: as one row among others, not
 * as a part of the page; `round`: another number when all of it has to be found out anew.
 */
export function HowYouHear(props: { ways: HearingWays; folded?: boolean; round?: number }) {
  const { ways, round = 0 } = props;
  const hydrated = useHydrated();
  const [found, setFound] = useState<Hearing | null>(null);
  const [said, setSaid] = useState<Background | null>(null);
  // Only the browser knows, and it takes its time.
  useEffect(() => {
    const learn = (now: Hearing) => {
      setFound(now);
      setSaid(null);
    };
    if (hydrated) void ways.look().then(learn);
    // A new round is a reason to look again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hydrated, ways, round]);
  const { calendar, feed, badge, background } = words;
  const dates = useSiteAddress()('/calendar.ics');
  const list = (
    <>
      <ul>
        <Way
          name={<FileLink href={dates.replace(/^https?:/, 'webcal:')}>{calendar.name}</FileLink>}
          howFast={calendar.howFast}
          otherwise={
            <InlineCollapsible summary={calendar.otherwise}>
              <CalendarAddress address={dates} />
            </InlineCollapsible>
          }
        >
          {calendar.here}
        </Way>
        <Way name={<FileLink href={sitePath('/feed.atom')}>{feed.name}</FileLink>} howFast={feed.howFast}>
          {feed.here}
        </Way>
        <Way name={badge.name} howFast={badge.howFast}>
          {found === null ? words.unknown : badge.here[found.badge]}
        </Way>
        <Way name={background.name} howFast={background.howFast}>
          {found === null ? (
            words.unknown
          ) : found.background === 'on' || found.background === 'off' ? (
            <TellMe
              ways={ways}
              isOn={found.background === 'on'}
              onDone={(now) => {
                setSaid(now);
                setFound({ ...found, background: now === 'on' ? 'on' : 'off' });
              }}
            />
          ) : (
            background.here[found.background]
          )}
        </Way>
      </ul>
      <p role="status" className="min-h-5 text-sm">
        {said === null ? '' : words.said[said]}
      </p>
    </>
  );
  return props.folded === true ? (
    <Collapsible anchor="news" title={words.title} state={found?.background === 'on' ? words.stateOn : words.state}>
      {list}
    </Collapsible>
  ) : (
    <Section title={words.title} anchor="news">
      {list}
    </Section>
  );
}

/** One way: whether it works here, how fast it is, and what to do where it does not. What is found out takes no more room than what stands there before. */
function Way(props: { name: ReactNode; howFast: string; otherwise?: ReactNode; children: ReactNode }) {
  return (
    <li className="border-rule border-b py-1.5 last:border-b-0">
      <div className="flex min-h-11 items-center justify-between gap-x-4">
        <p className="font-display leading-tight">{props.name}</p>
        <div className="text-right text-sm">{props.children}</div>
      </div>
      <p className="text-dust text-sm">{props.howFast}</p>
      {props.otherwise}
    </li>
  );
}

/** No link of the router's: it is no page. */
function FileLink(props: { href: string; children: string }) {
  return (
    <a href={props.href} className="inline-flex min-h-11 items-center link">
      {props.children}
    </a>
  );
}

/** Switches the background check. Only its being pressed asks for a permission. */
function TellMe(props: { ways: HearingWays; isOn: boolean; onDone: (now: Background) => void }) {
  const { ways, isOn, onDone } = props;
  // What is wanted, until the browser has answered.
  const [wanted, setWanted] = useState<boolean | null>(null);
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-2">
      {words.tellMe}
      <input
        type="checkbox"
        className="size-6 shrink-0 accent-chalk"
        checked={wanted ?? isOn}
        onChange={(event) => void turn(event.target.checked)}
      />
    </label>
  );

  async function turn(on: boolean) {
    setWanted(on);
    onDone(await (on ? ways.switchOn() : ways.switchOff()).catch(() => 'refused' as const));
    setWanted(null);
  }
}
