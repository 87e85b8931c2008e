import { EVERY_FAULT } from '#e2e/faults/every-fault.ts';
import { testFaults, testGuards } from '#e2e/faults/fault.ts';
import * as files from '#e2e/faults/files.ts';
import * as line from '#e2e/faults/line.ts';
import * as releases from '#e2e/faults/releases.ts';
import * as storage from '#e2e/faults/storage.ts';
import * as time from '#e2e/faults/time.ts';
import * as translated from '#e2e/faults/translated.ts';

testFaults([
  files.missingFiles,
  files.pageForScript,
  files.pagesForFiles,
  line.slowLine,
  releases.evicted,
  releases.threeDeploys,
  storage.noRoom,
  time.wrongClock,
  translated.changedTexts,
  translated.replacedTexts,
]);

testGuards(EVERY_FAULT);
