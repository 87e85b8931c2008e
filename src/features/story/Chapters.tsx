import { Link } from '@tanstack/react-router';

import type { Character } from '#domain/people/characters.ts';
import { namePieces, type Piece } from '#domain/people/name-pieces.ts';
import type { Chapter } from '#domain/people/story-so-far.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { hasSeveralSeasons } from '#domain/story/story.ts';
import { readText } from '#domain/facts/text.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { storyWords as words } from '#words/story.ts';

/** What is told, a paragraph an episode with its number beside it. Whoever is named leads to their page, the first time. */
export function Chapters(props: { chapters: readonly Chapter[]; people: readonly Shielded<Character>[] }) {
  const { story } = useView();
  const { chapters, people } = props;
  const lines = chapters.flatMap((chapter) => chapter.lines.map(({ id, text }) => ({ id, ...readText(text) })));
  const pieces = namePieces(
    lines.map(({ says }) => says),
    people,
  );
  const said = new Map(
    lines.map(({ id, lang }, index) => [id, <Line key={id} lang={lang} pieces={pieces[index] ?? []} />]),
  );
  return (
    <ol className="border-rule border-t">
      {chapters.map(({ episode, lines: own }) => (
        <li
          key={episode.id}
          className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-rule border-b py-1 sm:py-2.5 sm:grid-cols-[4rem_minmax(0,1fr)] print:py-1"
        >
          <h2>
            <Link
              to="/episodes/$number/"
              params={{ number: episodeAddress(episode) }}
              className="inline-grid min-h-11 min-w-11 content-start font-display text-[2rem] leading-8 hover:underline print:min-h-0 print:text-xl"
            >
              <span className="sr-only">{words.episode(story, episode)}</span>
              <span aria-hidden="true">{episode.number}</span>
              {hasSeveralSeasons(story) ? (
                <span aria-hidden="true" className="text-dust text-xs leading-none">
                  {words.season(episode.season)}
                </span>
              ) : null}
            </Link>
          </h2>
          <p className="max-w-[75ch] text-pretty pt-1 print:pt-0">{own.map(({ id }) => said.get(id))}</p>
        </li>
      ))}
    </ol>
  );
}

/** One sentence, with its stop whether the record has one or not, and the space before the next. */
function Line(props: { lang: string; pieces: readonly Piece[] }) {
  const { lang, pieces } = props;
  return (
    <span lang={lang}>
      {pieces.map((piece, index) =>
        piece.person === undefined ? (
          piece.text
        ) : (
          // The parts of a text have no other identity than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} translate="no" className="whitespace-nowrap">
            {piece.isFirst ? (
              <Link to="/cast/$characterId/" params={{ characterId: piece.person }} className="link">
                {piece.text}
              </Link>
            ) : (
              piece.text
            )}
          </span>
        ),
      )}
      {/[.?!…]$/u.test(pieces.at(-1)?.text ?? '') ? ' ' : '. '}
    </span>
  );
}
