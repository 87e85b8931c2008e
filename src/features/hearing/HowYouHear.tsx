import { type ReactNode, useEffect, useState } from 'react';

import type { Background, Hearing, HearingWays } from '#domain/status/hearing.ts';
import { Section } from '#ui/Section.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { hearingWords as words } from '#words/hearing.ts';

/** The ways to hear of news: which of them work on this device, and how fast each really is. */
export function HowYouHear(props: { ways: HearingWays }) {
  const { ways } = props;
  const hydrated = useHydrated();
  const [found, setFound] = useState<Hearing | null>(null);
  const [said, setSaid] = useState<Background | null>(null);
  // Only the browser knows, and it takes its time.
  useEffect(() => {
    if (hydrated) void ways.look().then(setFound);
  }, [hydrated, ways]);
  const { calendar, feed, badge, background } = words;
  const origin = hydrated ? location.origin.replace(/^https?:/, 'webcal:') : '';
  const state = found?.background;
  return (
    <Section title={words.title}>
      <table className="w-full table-fixed hyphens-auto wrap-anywhere text-left text-sm [&_tbody_tr]:border-rule [&_tbody_tr]:border-b">
        <thead>
          <tr className="border-dust border-b-2 align-bottom font-display text-base">
            <Head width="w-[32%]">{words.way}</Head>
            <Head width="w-[30%]">{words.here}</Head>
            <Head width="">{words.howFast}</Head>
          </tr>
        </thead>
        <tbody className="align-top">
          <Row name={<FileLink href={`${origin}/calendar.ics`}>{calendar.name}</FileLink>} howFast={calendar.howFast}>
            {calendar.here}
          </Row>
          <Row name={<FileLink href="/feed.atom">{feed.name}</FileLink>} howFast={feed.howFast}>
            {feed.here}
          </Row>
          <Row name={badge.name} howFast={badge.howFast}>
            {found === null ? words.unknown : badge.here[found.badge]}
          </Row>
          <Row name={background.name} howFast={background.howFast}>
            {state === undefined ? (
              words.unknown
            ) : state === 'on' || state === 'off' ? (
              <TellMe ways={ways} isOn={state === 'on'} onDone={setSaid} />
            ) : (
              background.here[state]
            )}
          </Row>
        </tbody>
      </table>
      <p role="status" className="min-h-5 text-sm">
        {said === null ? '' : words.said[said]}
      </p>
    </Section>
  );
}

function Head(props: { width: string; children: string }) {
  return (
    <th scope="col" className={`px-1 py-2 first:pl-0 ${props.width}`}>
      {props.children}
    </th>
  );
}

/** What is found out takes no more room than what stands there before. */
function Row(props: { name: ReactNode; howFast: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className="py-2 pr-2 font-normal">
        {props.name}
      </th>
      <td className="h-14 px-1 py-2">{props.children}</td>
      <td className="p-2 text-dust">{props.howFast}</td>
    </tr>
  );
}

/** No link of the router's: it is no page. */
function FileLink(props: { href: string; children: string }) {
  return (
    <a href={props.href} className="-my-3 inline-flex min-h-11 items-center link">
      {props.children}
    </a>
  );
}

/** Switches the background check. Only its being pressed asks for a permission. */
function TellMe(props: { ways: HearingWays; isOn: boolean; onDone: (now: Background) => void }) {
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
