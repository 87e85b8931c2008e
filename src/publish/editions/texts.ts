import { createHash } from 'node:crypto';

import { isList, isRecord, type JsonRecord } from '#publish/checks/walk.ts';

/** Where a text of the facts stands, and what it says in English. */
export interface Text {
  /** The id of the nearest record around it; '' where none has one. */
  readonly record: string;
  /** The dotted path from that record, without list positions and stamps: `statusTimeline.note`. */
  readonly field: string;
  readonly en: string;
  /** The nearest stamp around it: the story point after which it can be read; null where anybody may. */
  readonly after: string | null;
}

/** Which words of a text are translated: another wording, or another point from which it may be read, is another text. */
export const fingerprintOf = ({ en, after }: Pick<Text, 'en' | 'after'>): string =>
  createHash('sha256')
    .update(`${en}\n${after ?? ''}`)
    .digest('hex')
    .slice(0, 8);

/** A text has English alone. What has Hangul beside it, or a place for it, is a name. */
const isText = (value: JsonRecord): value is { readonly en: string } =>
  typeof value['en'] === 'string' && Object.keys(value).length === 1;

/** A name that says what somebody or something is ("School nurse", "Unnamed blog") may be said in another language; a proper one stays. */
const isName = (value: JsonRecord): value is { readonly en: string; readonly ko: string | null } =>
  typeof value['en'] === 'string' && 'ko' in value && Object.keys(value).length === 2;

const isStamp = (value: JsonRecord) => 'after' in value && 'value' in value && Object.keys(value).length === 2;

/**
 * A parsed data file with another object in the place of each text, and of each name by `rename`, where there is one; the rest of it is the
 * same.
 */
export function mapTexts(
  root: unknown,
  replace: (text: Text) => JsonRecord | undefined,
  rename: (name: Text & { readonly ko: string | null }) => JsonRecord | undefined = () => undefined,
): unknown {
  const map = (value: unknown, around: Omit<Text, 'en'>): unknown => {
    if (isList(value)) return value.map((item) => map(item, around));
    if (!isRecord(value)) return value;
    const { id } = value;
    const after = typeof value['after'] === 'string' ? value['after'] : around.after;
    const own = typeof id === 'string' && id !== '' ? { record: id, field: '', after } : { ...around, after };
    if (isText(value)) return replace({ ...own, en: value.en }) ?? value;
    if (isName(value)) return rename({ ...own, en: value.en, ko: value.ko }) ?? value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        map(item, {
          ...own,
          field: isStamp(value) && key === 'value' ? own.field : own.field === '' ? key : `${own.field}.${key}`,
        }),
      ]),
    );
  };
  return map(root, { record: '', field: '', after: null });
}

/** Every text of a parsed data file, in the order in which it stands there; what is said in the same place in the same words, once. */
export function textsIn(root: unknown): Text[] {
  const texts = new Map<string, Text>();
  mapTexts(root, (text) => {
    texts.set([text.record, text.field, fingerprintOf(text)].join(' '), text);
    return undefined;
  });
  return [...texts.values()];
}

/** Every name of a parsed data file. */
export function namesIn(root: unknown): Text[] {
  const names: Text[] = [];
  mapTexts(
    root,
    () => undefined,
    ({ record, field, en, after }) => {
      names.push({ record, field, en, after });
      return undefined;
    },
  );
  return names;
}
