import { testFaults } from '#e2e/faults/fault.ts';
import { damagedFacts, lastGoodFacts } from '#e2e/faults/files.ts';
import { noScripts, offlineAtOnce, savedData, silentServer, typedAddresses } from '#e2e/faults/line.ts';
import { deployUnkept, oneYes, strangeFacts } from '#e2e/faults/releases.ts';
import { lockedStorage, spoiltState, twoWriters } from '#e2e/faults/storage.ts';
import { longSleep } from '#e2e/faults/time.ts';

// The quick ones; the others, and the check that each test can fail, are in e2e/deep/.
testFaults([
  damagedFacts,
  deployUnkept,
  lastGoodFacts,
  lockedStorage,
  longSleep,
  noScripts,
  offlineAtOnce,
  oneYes,
  savedData,
  silentServer,
  spoiltState,
  strangeFacts,
  twoWriters,
  typedAddresses,
]);
