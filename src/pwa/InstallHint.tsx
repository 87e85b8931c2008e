import { Button } from '#ui/Button.tsx';
import type { installHintWords } from '#words/install-hint.ts';

import type { InstallWay } from './install-way.ts';

/** A note at the edge of the page that the app can be installed, and how. It blocks nothing. */
export function InstallHint(props: { words: typeof installHintWords; way: InstallWay; onClose: () => void }) {
  const { words, way, onClose } = props;
  return (
    <section
      aria-label={words.title}
      className="install-hint fixed inset-x-2 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-10 mx-auto grid max-w-md gap-3 control bg-panel p-4 lg:right-4 lg:bottom-4 lg:left-auto print:hidden"
    >
      <h2 className="font-display text-xl leading-tight">{words.title}</h2>
      <p>{way.kind === 'ask' ? words.why : words.shareMenu}</p>
      <div className="flex flex-wrap gap-2">
        {way.kind === 'ask' ? (
          <Button
            look="strong"
            onClick={() => {
              way.ask();
              onClose();
            }}
          >
            {words.install}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
