/** One line of a calendar before it is folded: `DTSTART;VALUE=DATE:20270312`, its value as it stands in the file. */
export interface Property {
  readonly name: string;
  readonly value: string;
  /** `VALUE=DATE` and the like. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** A part of a calendar between its BEGIN and its END. */
export interface Component {
  readonly name: 'VCALENDAR' | 'VEVENT' | 'VALARM' | 'VTIMEZONE' | 'STANDARD' | 'DAYLIGHT';
  readonly properties: readonly Property[];
  readonly parts?: readonly Component[];
}

/** What every calendar of ours begins with. */
export const CALENDAR_START: readonly Property[] = [
  { name: 'VERSION', value: '2.0' },
  { name: 'PRODID', value: '-//Roll Call//Roll Call//EN' },
  { name: 'CALSCALE', value: 'GREGORIAN' },
];

/** The longest line, in octets, without its end (https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */
const LONGEST = 75;

const DAY_MS = 86_400_000;
const encoder = new TextEncoder();

/** A component as a file: folded lines, each ended by CRLF. */
export function writeCalendar(calendar: Component): string {
  return linesOf(calendar)
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function linesOf({ name, properties, parts = [] }: Component): string[] {
  return [`BEGIN:${name}`, ...properties.map(lineOf), ...parts.flatMap(linesOf), `END:${name}`];
}

function lineOf({ name, value, parameters = {} }: Property): string {
  const given = Object.entries(parameters).map(([key, setting]) => `;${key}=${setting}`);
  return `${name}${given.join('')}:${value}`;
}

/** Breaks a line after 75 octets at most, never inside of a character; what goes on begins with a space, which counts too. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/**
 * A value of the type TEXT (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11): what means something to the format is
 * escaped, and what may not stand in it is left out.
 */
export function text(name: string, value: string): Property {
  const written = value
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replaceAll(/[^\t\P{Cc}]/gu, '');
  return { name, value: written };
}

/** An instant (epoch milliseconds) in UTC: `DTSTAMP:20270312T080000Z`. */
export function instant(name: string, at: number): Property {
  return { name, value: `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z` };
}

/** A calendar day in no zone (days since 1970-01-01): `DTSTART;VALUE=DATE:20270312`. */
export function day(name: string, number: number): Property {
  const date = new Date(number * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
  return { name, value: date, parameters: { VALUE: 'DATE' } };
}
