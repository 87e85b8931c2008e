import { BUTTON_LINK } from '#ui/control.ts';
import { sitePath } from '#ui/site-address.ts';
import { homeScreenWords } from '#words/home-screen.ts';

import { Hint } from './Hint.tsx';

const { bring } = homeScreenWords;

/** To whoever opens the installed app while it knows nothing of them: how what they told us elsewhere comes along. */
export function BringHint({ onClose }: { onClose: () => void }) {
  return (
    <Hint
      words={bring}
      onClose={onClose}
      action={
        // No link of the router's: the hint stands beside the app.
        <a href={sitePath('/your-data/#code')} className={BUTTON_LINK} onClick={onClose}>
          {bring.type}
        </a>
      }
    >
      <p>{bring.why}</p>
      <p className="text-dust text-sm">{bring.whole}</p>
    </Hint>
  );
}
