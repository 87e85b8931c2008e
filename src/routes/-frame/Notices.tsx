import { useStorageCondition } from '#shield/ShieldProvider.tsx';
import { TogetherSign } from '#shield/TogetherSign.tsx';
import { storageNoticeWords as words } from '#words/storage-notice.ts';

/** What stands above every page of few visits: that the place cannot be kept, and that the visit is limited. */
export function Notices() {
  return (
    <>
      <StorageNotice />
      <TogetherSign />
    </>
  );
}

/** Says once per visit when the saved place could not be read or cannot be kept. */
function StorageNotice() {
  const condition = useStorageCondition();
  if (condition === 'fine') return null;
  return (
    <p role="status" className="mb-6 max-w-3xl control p-3">
      {words[condition]}
    </p>
  );
}
