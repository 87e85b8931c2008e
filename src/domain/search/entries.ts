import type * as v from 'valibot';

import { says } from '#domain/facts/text.ts';
import type { Source } from '#domain/sources/sources.ts';
import type { Shielded } from '#domain/story/shield.ts';

import { createField, type Field } from './score.ts';
import type { searchFile } from './search-file.ts';

/** `search.json` as far as a viewer may see it. */
export type Index = Shielded<v.InferOutput<typeof searchFile>>;

/** A page of the app, or a section of one (`/show/#watch`), in the words of the page's language. */
export interface SearchPage {
  readonly id: string;
  readonly to: string;
  /** The anchor of a section. */
  readonly hash?: string;
  readonly title: string;
  /** The page that a section stands on. */
  readonly on?: string;
  readonly aliases: readonly string[];
}

/** A source as far as it is found by: its title and its publisher. */
export interface FoundSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
}

/** The record behind an entry, by its kind. */
export type Subject =
  | { readonly kind: 'person'; readonly record: Index['people'][number] }
  | { readonly kind: 'cast'; readonly record: Index['cast'][number] }
  | { readonly kind: 'credit'; readonly record: Index['credits'][number] }
  | { readonly kind: 'episode'; readonly record: Index['episodes'][number] }
  | { readonly kind: 'page'; readonly record: SearchPage }
  | { readonly kind: 'claim'; readonly record: Index['claims'][number] }
  | { readonly kind: 'source'; readonly record: FoundSource };

/** What kind of thing can be found. */
export type HitKind = Subject['kind'];

/** Something that can be found, with all it can be found by. */
export interface Entry {
  readonly subject: Subject;
  readonly fields: readonly Field[];
}

const alias = (text: string) => createField('alias', text);
const about = (text: string) => createField('text', text);

/**
 * The entries of an index that has been shielded for a viewer, and of the pages, which are no facts: people, those cast without a
 * known part, makers, episodes, pages, claims, the order in which equals are listed.
 * `episodeTitle` names an episode in the page's language.
 */
export function createEntries(
  index: Index,
  pages: readonly SearchPage[],
  episodeTitle: (episode: Index['episodes'][number]) => string,
): Entry[] {
  const all: Entry[] = [
    ...index.people.map((record) => ({ subject: { kind: 'person', record } as const, fields: fieldsOf(record) })),
    ...index.cast.map((record) => ({
      subject: { kind: 'cast', record } as const,
      fields: [...names(record), ...record.forms.map(alias)],
    })),
    ...index.credits.map((record) => ({
      subject: { kind: 'credit', record } as const,
      fields: [...names(record), ...[...record.aliases, ...record.forms].map(alias)],
    })),
    ...index.episodes.map((record) => ({
      subject: { kind: 'episode', record } as const,
      fields: [
        createField('name', episodeTitle(record)),
        ...record.forms.map(alias),
        ...record.texts.map((text) => about(says(text))),
      ],
    })),
    ...pages.map((record) => ({
      subject: { kind: 'page', record } as const,
      fields: [createField('name', record.title), ...record.aliases.map(alias)],
    })),
    ...index.claims.map((record) => ({
      subject: { kind: 'claim', record } as const,
      fields: [says(record.statement), ...record.speakers.flatMap(({ en, ko }) => [en, ko ?? ''])]
        .filter(Boolean)
        .map(about),
    })),
  ];
  return all.map(({ subject, fields }) => ({ subject, fields: distinct(fields) }));
}

/** The entries of the sources that the viewer of an index may find, of all those whose titles they may read. */
export function createSourceEntries(index: Index, sources: readonly Shielded<Source>[]): Entry[] {
  const due = new Set(index.sources.map(({ id }) => id));
  return sources.flatMap(({ id, page, publisher, published }) => {
    if (page.hidden || !due.has(id)) return [];
    const record = { id, title: page.value.title, publisher, published };
    return [{ subject: { kind: 'source', record } as const, fields: distinct([record.title, publisher].map(about)) }];
  });
}

/** Fields that nothing can tell apart are one: the first of them. */
function distinct(fields: readonly Field[]): Field[] {
  const first = new Map<string, Field>();
  for (const field of fields) {
    const key = field.kind === 'name' || field.kind === 'alias' ? `name${field.spaced}` : field.text;
    if (!first.has(key)) first.set(key, field);
  }
  return [...first.values()];
}

/** Somebody by their own names, by who plays them, and by what they are: "teacher Park" stands in no one name. */
function fieldsOf({ role, actor, ...person }: Index['people'][number]): Field[] {
  const what = role.hidden ? [] : [says(role.value)];
  const played = actor === null ? [] : [actor.name.en, ...actor.aliases];
  const all = [person.name.en, ...person.aliases, ...what, ...played].join(' ');
  return [
    ...names(person),
    ...[...person.aliases, ...person.forms].map(alias),
    ...(actor === null ? [] : [...names(actor), ...[...actor.aliases, ...actor.forms].map(alias)]),
    createField('role', what.join(' ')),
    createField('role', all),
  ];
}

/** Both scripts and the given name; in Latin letters with the family name last, too. */
function names({ name, given }: Pick<Index['cast'][number], 'name' | 'given'>): Field[] {
  const [family = '', ...rest] = name.en.split(' ');
  const turned = rest.length === 1 ? [alias(`${rest[0]} ${family}`)] : [];
  const own = [name.en, ...(name.ko === null ? [] : [name.ko]), ...given];
  return [...own.map((text) => createField('name', text)), ...turned];
}
