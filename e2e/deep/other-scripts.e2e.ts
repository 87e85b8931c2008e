import { testScripts } from '#e2e/other-scripts.ts';

// Each of them at the time at which `npm test` does not have it.
testScripts([
  ['a dark theme', 'once the app is there'],
  ['a password manager', 'before the app takes the page over'],
  ['a writing aid and a toolbar', 'once the app is there'],
  ['what makes links of texts', 'before the app takes the page over'],
]);
