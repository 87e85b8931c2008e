import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';

import { HowYouHear } from '#features/hearing/HowYouHear.tsx';
import { Import } from '#features/import/Import.tsx';
import { Carry } from '#features/your-data/Carry.tsx';
import { YourDataPage } from '#features/your-data/YourDataPage.tsx';
import { watchArrivingFiles } from '#pwa/arriving-files.ts';
import { forgetNews } from '#pwa/forget-news.ts';
import { HomeScreen } from '#pwa/HomeScreen.tsx';
import { hearingWays } from '#pwa/hearing-ways.ts';
import { useForgetful, useKept } from '#pwa/kept.ts';
import { useOfflineState } from '#pwa/offline-state.ts';
import { useKeep } from '#pwa/until-wanted.ts';

import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/your-data/')({
  ...pageRoute('yourData', () => []),
  component: YourData,
});

function YourData() {
  // What was switched on is off then, and has to be found out anew.
  const [forgotten, setForgotten] = useState(0);
  return (
    <YourDataPage
      readyOffline={useOfflineState().ready}
      keepOffline={useKeep()}
      bring={<Import watch={watchArrivingFiles} carry={<Carry />} />}
      hear={<HowYouHear ways={hearingWays} round={forgotten} folded />}
      install={<HomeScreen />}
      kept={useKept()}
      forgetful={useForgetful()}
      onForget={() => void forgetNews().then(() => setForgotten((times) => times + 1))}
    />
  );
}
