import type * as v from 'valibot';

import type { Shielded } from '#domain/story/shield.ts';

import { createField, type Field } from './score.ts';
import type { searchFile } from './search-file.ts';

type Index = Shielded<v.InferOutput<typeof searchFile>>;

/** A page of the app in the words of the page's language. */
export interface SearchPage {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** The record behind an entry, by its kind. */
export type Subject =
  | { readonly kind: 'person'; readonly record: Index['people'][number] }
  | { readonly kind: 'actor'; readonly record: Index['actors'][number] }
  | { readonly kind: 'episode'; readonly record: Index['episodes'][number] }
  | { readonly kind: 'page'; readonly record: SearchPage }
  | { readonly kind: 'claim'; readonly record: Index['claims'][number] }
  | { readonly kind: 'source'; readonly record: Index['sources'][number] };

/** What kind of thing can be found. */
export type HitKind = Subject['kind'];

/** Something that can be found, with all it can be found by. */
export interface Entry {
  readonly subject: Subject;
  readonly fields: readonly Field[];
}

/**
 * The entries of an index that has been shielded for a viewer, and of the pages, which are no facts: people, actors,
 * episodes, pages, claims, sources, the order in which equals are listed.
 * `episodeTitle` names an episode in the page's language.
 */
export function createEntries(
  index: Index,
  pages: readonly SearchPage[],
  episodeTitle: (episode: Index['episodes'][number]) => string,
): Entry[] {
  const alias = (text: string) => createField('alias', text);
  const about = (text: string) => createField('text', text);
  return [
    ...index.people.map((record) => ({
      subject: { kind: 'person', record } as const,
      fields: [...names(record), ...[...record.aliases, ...record.forms].map(alias)],
    })),
    ...index.actors.map((record) => ({
      subject: { kind: 'actor', record } as const,
      fields: [...names(record), ...[...record.aliases, ...record.forms].map(alias)],
    })),
    ...index.episodes.map((record) => ({
      subject: { kind: 'episode', record } as const,
      fields: [
        createField('name', episodeTitle(record)),
        ...record.forms.map(alias),
        ...record.texts.map((text) => about(text.en)),
      ],
    })),
    ...pages.map((record) => ({
      subject: { kind: 'page', record } as const,
      fields: [createField('name', record.title), ...record.aliases.map(alias)],
    })),
    ...index.claims.map((record) => ({
      subject: { kind: 'claim', record } as const,
      fields: [record.statement, ...record.speakers].flatMap(({ en, ko }) => [en, ko ?? ''].filter(Boolean).map(about)),
    })),
    ...index.sources.map((record) => ({
      subject: { kind: 'source', record } as const,
      fields: [record.title, record.publisher].map(about),
    })),
  ];
}

function names({ name, given }: Index['people'][number] | Index['actors'][number]): Field[] {
  return [name.en, ...(name.ko === null ? [] : [name.ko]), ...given].map((text) => createField('name', text));
}
