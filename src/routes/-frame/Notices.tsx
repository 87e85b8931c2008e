import { TogetherSign } from '#shield/TogetherSign.tsx';

import { StorageNotice } from './StorageNotice.tsx';

/** What stands above every page of few visits: that the place cannot be kept, and that the visit is limited. */
export function Notices() {
  return (
    <>
      <StorageNotice />
      <TogetherSign />
    </>
  );
}
