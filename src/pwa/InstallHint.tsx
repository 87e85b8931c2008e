import { Button } from '#ui/Button.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { sitePath } from '#ui/site-address.ts';
import { homeScreenWords } from '#words/home-screen.ts';

import { Hint } from './Hint.tsx';
import type { InstallWay } from './install-way.ts';

const { hint, install } = homeScreenWords;

/** Says that the app can be installed; where the browser does not ask by itself, the way is drawn in You. */
export function InstallHint({ way, onClose }: { way: InstallWay; onClose: () => void }) {
  const ask = (asking: () => void) => () => {
    asking();
    onClose();
  };
  return (
    <Hint
      words={hint}
      onClose={onClose}
      action={
        way.kind === 'ask' ? (
          <Button look="strong" onClick={ask(way.ask)}>
            {install}
          </Button>
        ) : (
          // No link of the router's: the hint stands beside the app.
          <a href={sitePath('/your-data/#home-screen')} className={BUTTON_LINK} onClick={onClose}>
            {hint.how}
          </a>
        )
      }
    >
      <p>{hint.why}</p>
    </Hint>
  );
}
