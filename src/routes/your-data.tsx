import { createFileRoute } from '@tanstack/react-router';

import { Export } from '#features/export/Export.tsx';
import { Import } from '#features/import/Import.tsx';
import { Sharing } from '#features/sharing/Sharing.tsx';
import { YourDataPage } from '#features/your-data/YourDataPage.tsx';
import { watchArrivingFiles } from '#pwa/arriving-files.ts';
import { useKept } from '#pwa/kept.ts';
import { useOfflineState } from '#pwa/offline-state.ts';

export const Route = createFileRoute('/your-data')({
  head: ({
    match: {
      context: { messages },
    },
  }) => ({
    meta: [{ title: messages.frame.title(messages.frame.pages.yourData) }],
  }),
  component: YourData,
});

function YourData() {
  return (
    <YourDataPage
      readyOffline={useOfflineState().ready}
      bring={<Import watch={watchArrivingFiles} />}
      take={<Export />}
      share={<Sharing />}
      kept={useKept()}
    />
  );
}
