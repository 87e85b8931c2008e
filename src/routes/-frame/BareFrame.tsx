import type { ReactNode } from 'react';

import { HeaderBar } from './Header.tsx';

/** The frame while there is no story: where the page will stand, without the horizon and the navigation that need it. */
export function BareFrame(props: { children: ReactNode }) {
  return (
    <>
      <HeaderBar />
      <div className="mx-auto w-full max-w-[80rem]">
        <main className="px-4 pt-6 pb-12 sm:px-8 lg:px-10 lg:pt-9">{props.children}</main>
      </div>
    </>
  );
}
