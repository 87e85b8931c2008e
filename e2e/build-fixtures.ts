import { buildSite } from '#e2e/build-site.ts';

// A program: writes the site that most tests look at.
buildSite({});
