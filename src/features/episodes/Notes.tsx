import { useSuspenseQuery } from '@tanstack/react-query';
import { contentNotesQuery } from '#data/facts.ts';
import type { StoryPointId } from '#domain/story.ts';
import { ContentNoteList } from '#parts/ContentNoteList.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Section } from '#ui/Section.tsx';
import { contentNoteWords as words } from '#words/content-notes.ts';

/** What an episode may be hard to watch for, with whose list of topics that is and whose judgement. */
export function Notes(props: { episode: StoryPointId }) {
  const { scheme, categories, episodes } = useSuspenseQuery(contentNotesQuery(useView())).data;
  const notes = episodes.find((entry) => entry.episode === props.episode)?.notes ?? [];
  return (
    <Section title={words.title}>
      {notes.length === 0 ? (
        <p className="text-dust">{words.none}</p>
      ) : (
        <ContentNoteList notes={notes} categories={categories} />
      )}
      <div className="text-dust text-sm">
        <p>{words.reading}</p>
        <Disclosure summary={words.scheme}>
          <p>
            <FactText text={scheme.name} />. <FactText text={scheme.note} />
          </p>
          <SourceList ids={scheme.sources} />
        </Disclosure>
      </div>
    </Section>
  );
}
