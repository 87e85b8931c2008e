import { useState } from 'react';

import { contentNotesQuery } from '#data/facts.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { readText } from '#domain/facts/text.ts';
import { ContentNoteList } from '#parts/ContentNoteList.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useNoteDepth } from '#shield/note-depth.ts';
import { useFact } from '#shield/use-fact.ts';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { contentNoteWords as words } from '#words/content-notes.ts';

const BY_STRENGTH = ['strong', 'moderate', 'unknown', 'mild'] as const;

/**
 * What an episode may be hard to watch for, in a line that opens on how strong each is, how much the notes say, and whose list of topics
 * that is. Whoever asked for details finds it open.
 */
export function NotesInShort(props: { episode: StoryPointId }) {
  const { scheme, categories, episodes } = useFact(contentNotesQuery);
  const { depth } = useNoteDepth();
  // Once it has been opened or closed it stays as it is, whatever is chosen in it.
  const [isOpen, setOpen] = useState<boolean>();
  const notes = (episodes.find((entry) => entry.episode === props.episode)?.notes ?? []).toSorted(
    (a, b) => BY_STRENGTH.indexOf(a.severity) - BY_STRENGTH.indexOf(b.severity),
  );
  if (notes.length === 0) return <p className="text-dust text-sm">{words.none}</p>;
  const topics = [...new Set(notes.map(({ category }) => category))].map((id) => {
    const name = categories.find((category) => category.id === id)?.name;
    return name === undefined ? id : readText(name).says;
  });
  return (
    <section aria-label={words.title} className="chalk-line pb-3">
      <details open={isOpen ?? depth === 'detail'} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="min-h-11 cursor-pointer text-dust text-sm">
          {depth === 'off' ? words.turnedOff : words.contains(topics)}{' '}
          <span className="whitespace-nowrap link text-chalk">{words.details}</span>
        </summary>
        <div className="mt-2 grid gap-3">
          <ContentNoteList notes={notes} categories={categories} />
          <div className="text-dust text-sm">
            <p>{words.reading}</p>
            <InlineCollapsible summary={words.scheme}>
              <p>
                <FactText text={scheme.name} sentence /> <FactText text={scheme.note} />
              </p>
              <SourceList ids={scheme.sources} facts={{ 'content-notes': [{ scheme }] }} />
            </InlineCollapsible>
          </div>
        </div>
      </details>
    </section>
  );
}
