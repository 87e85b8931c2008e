import type { ReactNode } from 'react';

import { useModal } from './use-modal.ts';

/**
 * A slip of paper laid over the page: a native modal dialog, at the bottom of a phone and in the middle of a desk. Escape, its
 * button and a tap beside it close it, and the focus goes back to what opened it.
 */
export function Sheet(props: { label: string; closeLabel: string; onClose: () => void; children: ReactNode }) {
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-label={props.label}
      closedby="any"
      // A sheet that is opened from this one is none of it, and React tells this one all the same.
      onClose={(event) => {
        if (event.target === event.currentTarget) props.onClose();
      }}
      className="m-auto max-h-[85%] w-[calc(100%-1rem)] max-w-xl overflow-y-auto control bg-panel text-chalk backdrop:bg-[var(--board,#000)] backdrop:opacity-75 max-sm:mb-2 print:hidden"
    >
      <div className="grid gap-4 p-4 pb-[calc(1rem+env(safe-area-inset-bottom))] sm:p-6">
        {props.children}
        <button
          type="button"
          className="min-h-11 justify-self-start control px-4 py-2"
          onClick={() => dialog.current?.close()}
        >
          {props.closeLabel}
        </button>
      </div>
    </dialog>
  );
}
