import { spawnSync } from 'node:child_process';

import { repositoryName } from '#publish/repository.ts';
import { namedIn, readSiteAddress } from '#publish/site-url.ts';

// A program: `npm run build`. It alone asks the host that it runs on where the site will stand; who starts or tests the site looks at it here.

process.exitCode = build();

function build(): number {
  const variable = namedIn(process.env);
  let site: string | undefined;
  try {
    site = variable && readSiteAddress(process.env[variable] ?? '', variable).site;
    repositoryName();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, SITE_URL: site },
  });
  if (status === 0)
    console.log(
      site === undefined
        ? 'No SITE_URL: whole addresses in this build begin with http://localhost:4173.'
        : `Whole addresses in this build begin with ${site} (${variable}).`,
    );
  return status ?? 1;
}
