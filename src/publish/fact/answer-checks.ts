import * as v from 'valibot';
import { slug } from '#domain/facts/text.ts';
import { LONGEST_ANSWER } from '#domain/sources/correction-form.ts';
import { daysOf } from '#publish/checks/real-date.ts';
import { UNSEEN } from '#publish/unseen.ts';

const MARKUP = /<[a-z!/?]|&(?:#\d|#x[\da-f]|[a-z]+;)/i;

/** A text from outside as it may be printed: cut, and with everything unseen written out. */
export function quote(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return JSON.stringify(cut).replaceAll(new RegExp(UNSEEN, 'gu'), (mark) => mark.split('').map(escaped).join(''));
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What is wrong with any text that somebody gives, whatever it is for; undefined where it may stand in the facts. */
export function textFault(text: string): string | undefined {
  if (text.length > LONGEST_ANSWER) return `is longer than ${LONGEST_ANSWER} characters`;
  if (/[\r\n]/.test(text)) return 'has more than one line';
  if (UNSEEN.test(text)) return `has a character that cannot be seen: ${quote(text)}`;
  return MARKUP.test(text) ? `has markup in it: ${quote(text)}` : undefined;
}

/** The day, month or year that something is of. */
export function dateFault(text: string): string | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return `is ${quote(text)}, no date such as 2027-03-12, 2027-03 or 2027`;
  return daysOf(text) === undefined ? `is ${text}, which no calendar has` : undefined;
}

/** A day. */
export function dayFault(text: string): string | undefined {
  return text.length === 10 ? dateFault(text) : `is ${quote(text)}, no day such as 2027-03-12`;
}

/** Two days, FROM..TO. */
export function daysFault(text: string): string | undefined {
  const [from = '', to, ...more] = text.split('..');
  if (to === undefined || more.length > 0) return `is ${quote(text)}, no days such as 2027-03-01..2027-04-30`;
  return dayFault(from) ?? dayFault(to) ?? (from > to ? `ends on ${to}, before it begins (${from})` : undefined);
}

/** An address that anybody can open. */
export function urlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Said first, and without the address: what is secret is printed nowhere.
  if (url !== undefined && (url.username !== '' || url.password !== '')) return 'has a name or a password in it';
  return url === undefined || !/^https?:\/\/[^\s\\"'<>`]+$/i.test(text)
    ? `is ${quote(text)}, no full address such as https://example.com/page`
    : undefined;
}

/** An id. */
export function idFault(text: string): string | undefined {
  return v.is(slug, text) ? undefined : `is ${quote(text)}, no id of a-z, 0-9, "-" and "."`;
}
