import { useEffect, useState } from 'react';

import { Button } from '#ui/Button.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { useMediaQuery } from '#ui/media-query.ts';
import { useHydrated } from '#ui/use-hydrated.ts';
import { homeScreenWords as words } from '#words/home-screen.ts';

import { findInstallWay, type InstallWay } from './install-way.ts';
import { INSTALLED } from './installed.ts';

/** What one presses on an iPhone, one after the other, in a few pulls of the chalk on a grid of 48 by 32. */
const STEPS = [
  // The address, and beside it the button with the dots.
  [
    'dots',
    [
      'M3 9 28 8 29 23 4 24Z',
      'M9 16 21 16',
      'M40 8C50 7 51 24 40 24 30 24 30 8 40 8Z',
      'M36 16 36 16M40 16 40 16M44 16 44 16',
    ],
  ],
  // A sheet that something rises from.
  ['share', ['M19 12 13 13 14 28 34 28 35 12 29 12', 'M24 20 24 4', 'M18 9 24 3 30 9']],
  // A list, and more of it.
  ['more', ['M6 6 42 5M6 14 30 13', 'M17 21 24 27 31 21']],
  // A tile of the home screen, to be added.
  ['add', ['M13 4 35 3 36 27 14 28Z', 'M24 10 25 21M19 16 30 15']],
] as const;

/** How the app comes onto the home screen of this device, as a row of You that is always there: pressed, or step by step, or in the browser's menu. */
export function HomeScreen() {
  const hydrated = useHydrated();
  const [way, setWay] = useState<InstallWay | null>(null);
  // Only the browser knows, and it may say so later.
  useEffect(() => {
    const ending = new AbortController();
    if (hydrated) findInstallWay(setWay, ending.signal);
    return () => ending.abort();
  }, [hydrated]);
  const here = useMediaQuery(INSTALLED);
  return (
    <Collapsible anchor="home-screen" title={words.title} state={here ? words.stateInstalled : words.state}>
      <div className="grid gap-3">
        {here ? <p>{words.installed}</p> : <HowTo way={way} onAsked={() => setWay(null)} />}
      </div>
    </Collapsible>
  );
}

/** The way of this browser; where it has said nothing, what there is elsewhere. */
function HowTo({ way, onAsked }: { way: InstallWay | null; onAsked: () => void }) {
  return (
    <>
      <p>{words.lead}</p>
      {way?.kind === 'ask' ? (
        <Button
          look="strong"
          className="justify-self-start"
          onClick={() => {
            way.ask();
            onAsked();
          }}
        >
          {words.install}
        </Button>
      ) : (
        <>
          {way === null ? <p>{words.menu}</p> : null}
          <h4 className="font-display text-lg leading-tight">{words.apple}</h4>
          <ol className="grid gap-2">
            {STEPS.map(([step, strokes]) => (
              <li key={step} className="flex items-center gap-4">
                <svg viewBox="0 0 48 32" aria-hidden="true" className="w-12 shrink-0 fill-none stroke-2 stroke-chalk">
                  {strokes.map((stroke) => (
                    <path key={stroke} d={stroke} strokeLinecap="round" strokeLinejoin="round" />
                  ))}
                </svg>
                <span>{words.steps[step]}</span>
              </li>
            ))}
          </ol>
          <p className="text-dust text-sm">{words.otherBrowsers}</p>
          <p className="text-dust text-sm">{words.startsEmpty}</p>
        </>
      )}
    </>
  );
}
