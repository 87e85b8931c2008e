import { watchWords } from '#i18n/tools/watch.ts';

import { urlFault } from './fact/answer-checks.ts';

/**
 * What the app is told of its repository (src/parts/report/SendReport.tsx): the address that `REPO_URL` names, or nothing. @throws where that is no
 * address.
 */
export function repositoryName(address = process.env['REPO_URL'] ?? ''): { REPOSITORY: string } {
  const fault = address === '' ? undefined : urlFault(address);
  if (fault !== undefined) throw new Error(watchWords.wrongRepository(fault));
  return { REPOSITORY: JSON.stringify(address === '' ? null : address) };
}
