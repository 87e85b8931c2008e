import type { Term } from '#domain/answers/glossary.ts';
import { says } from '#domain/facts/text.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { EDITION, EDITIONS } from '#i18n/editions.ts';
import { nameOf, otherName } from '#i18n/names.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Hangul, Ko } from '#ui/Hangul.tsx';
import { Section } from '#ui/Section.tsx';
import { answersPageWords as words } from '#words/answers-page.ts';

import { Fold, FoldList } from './Fold.tsx';

/** Those of a term's other names that mean something to readers of this edition: the facts have them in English and in Korean. */
const named = (also: readonly string[]) =>
  EDITION === EDITIONS[0] ? also : also.filter((name) => /\p{Script=Hangul}/u.test(name));

/** The words of the story, each as far as it has been explained. */
export function Glossary({ terms }: { terms: readonly Shielded<Term>[] }) {
  return (
    <Section title={words.words} anchor="words">
      {terms.length === 0 ? (
        <Empty>{words.noWords}</Empty>
      ) : (
        <FoldList>
          {terms.map(({ id, name, also, sentences }) => (
            <Fold
              key={id}
              id={`word-${id}`}
              title={
                <span data-word={id}>
                  <b className="font-semibold">{nameOf(name)}</b>
                  {otherName(name) === null ? null : (
                    <>
                      {' '}
                      <Ko className="font-display text-dust">{otherName(name)}</Ko>
                    </>
                  )}
                </span>
              }
              glance={null}
            >
              {sentences.map(({ text, confidence }) => (
                <p key={says(text)}>
                  <FactText text={text} sentence /> <Doubt confidence={confidence} />
                </p>
              ))}
              {named(also).length === 0 ? null : (
                <p className="text-dust text-sm">
                  <Hangul text={words.alsoCalled(named(also))} />
                </p>
              )}
            </Fold>
          ))}
        </FoldList>
      )}
    </Section>
  );
}
