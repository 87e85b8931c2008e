import { awaitedSeason, cite, daysFrom, type Edit } from './edit.ts';

/** Somebody says today when the season will be there, on a page of today. */
export const newClaim: Edit = (facts, today) => {
  const source = cite(facts, 'claim', today);
  facts.speakers.speakers.push({
    id: 'rehearsed-speaker',
    name: { en: 'The Rehearsal Post', ko: null },
    kind: 'outlet',
    note: null,
  });
  facts.claims.claims.push({
    id: 'rehearsed-claim',
    topic: 'release',
    subtopic: null,
    statement: { en: 'The season is to be out within three months.' },
    speakers: ['rehearsed-speaker'],
    relayedBy: [],
    madeOn: today,
    madeOnInferred: false,
    window: {
      season: awaitedSeason(facts),
      from: daysFrom(today, 30),
      to: daysFrom(today, 90),
      kind: 'predicts',
      event: 'released',
    },
    condition: null,
    basis: 'reported',
    note: null,
    sources: [source],
    added: today,
  });
};

/** Somebody is added who was seen in the last episode there is. */
export const newPerson: Edit = (facts, today) => {
  const at = facts.story.points.findLast(({ kind }) => kind === 'episode')?.id;
  if (at === undefined) return;
  const source = cite(facts, 'person', today);
  facts.characters.characters.push({
    after: at,
    id: 'rehearsed-person',
    name: { en: 'Pyo Saet-byeol', ko: '표샛별' },
    aliases: ['Saet-byeol'],
    actor: null,
    group: 'citizen',
    class: null,
    role: { en: 'A neighbour who is there to be rehearsed with.' },
    met: { at, inferred: false },
    statusTimeline: [
      {
        after: at,
        episode: at,
        status: 'alive',
        note: { en: 'Walks past, unharmed.' },
        confidence: 'medium',
        sources: [source],
      },
    ],
    unverified: [],
    sources: [source],
  });
  facts.portraits.portraits.push({
    after: at,
    id: 'rehearsed-person',
    hair: 'bun',
    coat: 'plain',
    age: 'adult',
    build: 'slim',
  });
};

/** A claim that nothing else names goes, with what was there for its sake alone. */
export const deletedFact: Edit = (facts) => {
  const isNamedOutside = (id: string) =>
    JSON.stringify({ ...facts, claims: null, sources: null, speakers: null }).includes(`"${id}"`);
  const gone = facts.claims.claims.find(({ id, withdrawn }) => withdrawn === undefined && !isNamedOutside(id));
  if (gone === undefined) return;
  facts.claims.claims = facts.claims.claims.filter((claim) => claim !== gone);
  const namedIn = (others: object) => {
    const text = JSON.stringify(others);
    return ({ id }: { readonly id: string }) => text.includes(`"${id}"`);
  };
  facts.speakers.speakers = facts.speakers.speakers.filter(namedIn({ ...facts, speakers: null }));
  facts.sources.sources = facts.sources.sources.filter(namedIn({ ...facts, sources: null }));
};
