import type { ReactNode } from 'react';

import { HeaderBar } from './Header.tsx';

/** The frame while there is no story: where the page will stand, without the horizon and the navigation that need it. */
export function BareFrame(props: { children: ReactNode }) {
  return (
    <>
      <HeaderBar />
      <div className="mx-auto flex w-full max-w-[84rem]">
        <div className="w-52 shrink-0 max-lg:hidden" />
        <main className="min-w-0 flex-1 border-rule border-double px-4 pt-6 pb-12 sm:px-8 lg:border-l-[5px] lg:px-10 lg:pt-9">
          {props.children}
        </main>
      </div>
    </>
  );
}
