import { EVERY_FAULT } from '#e2e/faults/every-fault.ts';
import { testFaults } from '#e2e/faults/fault.ts';
import * as files from '#e2e/faults/files.ts';
import * as line from '#e2e/faults/line.ts';
import * as releases from '#e2e/faults/releases.ts';
import * as restored from '#e2e/faults/restored.ts';
import * as storage from '#e2e/faults/storage.ts';
import * as time from '#e2e/faults/time.ts';
import { stands } from '#e2e/make-mutant.ts';
import { expect, test } from '#e2e/test.ts';

// The quick ones; the others, and the check that each test can fail, are in e2e/deep/.
testFaults([
  files.damagedFacts,
  files.lastGoodFacts,
  line.noScripts,
  line.offlineAtOnce,
  line.savedData,
  line.silentServer,
  line.typedAddresses,
  releases.deployUnkept,
  releases.oneYes,
  releases.goneFacts,
  storage.lockedStorage,
  storage.spoiltState,
  storage.twoWriters,
  time.longSleep,
]);

test('every fault names a guard that is there to be taken away', ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'once is enough: no browser takes part');
  expect(
    [...EVERY_FAULT, ...Object.values(restored)].filter(({ guard }) => !stands(guard)).map(({ name }) => name),
  ).toEqual([]);
});
