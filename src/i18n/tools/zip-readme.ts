/** What lies beside the site in the ZIP, for whoever keeps it or puts it somewhere else. `base`: the path that it is built for, between slashes. */
export const zipReadme = (
  base: string,
) => `Roll Call, the unofficial companion to All of Us Are Dead: the whole site and its data, to keep or to host elsewhere.

site/            the site: plain files, nothing else is needed
site${base}data/v1/    the data; index.json lists every file with its JSON Schema
checksums.txt    SHA-256 of every file here; "sha256sum -c checksums.txt" checks them
LICENSE          of the code: MIT
LICENSE-DATA     of the data: CC BY 4.0

To look at it: cd site && python3 -m http.server 4173
and open http://localhost:4173${base} (opened as files, pages do not find each other).

To host it: put what is in site/ at the root of a host of its own. How long answers may be kept and which headers
belong to them stands in _headers (Netlify, Cloudflare Pages) and _hosts/ (nginx, Caddy). Change no file: the
service worker knows each by its hash.

Canonical addresses, the sitemap, the feeds and the calendars name the place that this was built for. For another one,
build it from the source with SITE_URL=https://your.place/, a path included.

The page "Sources" offers this ZIP as ${base}roll-call.zip, with ${base}checksums.txt beside it. Neither can be inside of itself: put
both there as well, from where you got them.
`;
