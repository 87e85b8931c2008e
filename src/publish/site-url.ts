/** Where the site will stand, without a slash at the end: canonical addresses, link previews, the sitemap, feeds and calendars have to be whole. */
export const SITE = (process.env['SITE_URL'] ?? 'http://localhost:4173').replace(/\/+$/, '');
