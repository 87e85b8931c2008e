import type { ReactNode } from 'react';

import { Button } from '#ui/Button.tsx';

/** A note at the edge of the page, with one thing to do and a way to be rid of it. It blocks nothing. */
export function Hint(props: {
  words: { readonly title: string; readonly close: string };
  action: ReactNode;
  onClose: () => void;
  children?: ReactNode;
}) {
  const { title, close } = props.words;
  return (
    <section
      aria-label={title}
      className="install-hint fixed inset-x-2 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-10 mx-auto grid max-w-md gap-3 control bg-panel p-4 lg:right-4 lg:bottom-4 lg:left-auto print:hidden"
    >
      <h2 className="font-display text-xl leading-tight">{title}</h2>
      {props.children}
      <div className="flex flex-wrap gap-2">
        {props.action}
        <Button look="quiet" onClick={props.onClose}>
          {close}
        </Button>
      </div>
    </section>
  );
}
