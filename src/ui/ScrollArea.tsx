import type { ReactNode } from 'react';

/**
 * Holds what is wider than a phone: it scrolls sideways inside its own frame, by keyboard too. `tall` also keeps it as high
 * as the screen, so that heads and names inside can stay in sight (`sticky`) whichever way it scrolls.
 */
export function ScrollArea(props: { label: string; tall?: boolean; children: ReactNode }) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1). A group and no region: the section around it is one
    // already. Positioned, so that words hidden from the eye cannot widen the page.
    <div
      role="group"
      aria-label={props.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={`relative print:overflow-visible ${props.tall ? 'max-h-[calc(100dvh-10rem)] min-h-80 overflow-auto overscroll-x-contain print:max-h-none' : 'overflow-x-auto'}`}
    >
      {props.children}
    </div>
  );
}
