import { ADDRESS_BELOW, buildSite, SITE_BELOW } from '#e2e/build-site.ts';

// A program: writes the site that most tests look at, and beside it the same under a path.
await Promise.all([buildSite({}), buildSite({ out: SITE_BELOW, address: ADDRESS_BELOW })]);
