import type { AllFacts, ReadFacts, World } from '#mocks/world.ts';

/** What changes in the facts as seasons come and go. */
export type SeasonFacts = Pick<
  AllFacts,
  'characters' | 'claims' | 'episodes' | 'former-milestones' | 'milestones' | 'sources' | 'speakers' | 'story'
>;

/** A world in which an editor has gone through several files at once. */
export function editedAtOnce(edit: (facts: SeasonFacts) => SeasonFacts): World {
  const edited = async (read: ReadFacts) =>
    edit({
      characters: await read('characters'),
      claims: await read('claims'),
      episodes: await read('episodes'),
      'former-milestones': await read('former-milestones'),
      milestones: await read('milestones'),
      sources: await read('sources'),
      speakers: await read('speakers'),
      story: await read('story'),
    });
  return {
    characters: { make: async (read) => (await edited(read)).characters },
    claims: { make: async (read) => (await edited(read)).claims },
    episodes: { make: async (read) => (await edited(read)).episodes },
    'former-milestones': { make: async (read) => (await edited(read))['former-milestones'] },
    milestones: { make: async (read) => (await edited(read)).milestones },
    sources: { make: async (read) => (await edited(read)).sources },
    speakers: { make: async (read) => (await edited(read)).speakers },
    story: { make: async (read) => (await edited(read)).story },
  };
}

/** An invented source. */
export const invented = (id: string, published: string): SeasonFacts['sources']['sources'][number] => ({
  id,
  publisher: 'Invented Times',
  page: { title: `Invented: ${id}`, url: null },
  published,
  kind: 'news',
  language: 'en',
});
