import * as files from './files.ts';
import * as line from './line.ts';
import * as releases from './releases.ts';
import * as storage from './storage.ts';
import * as time from './time.ts';
import * as translated from './translated.ts';

/** What goes wrong on a host of the built site. (A page that the browser brings back has a browser of its own: `restored.ts`.) */
export const EVERY_FAULT = [files, line, releases, storage, time, translated].flatMap((group) => Object.values(group));
