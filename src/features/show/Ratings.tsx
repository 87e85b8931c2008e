import { ratingsQuery } from '#data/facts.ts';
import { formatRegion } from '#i18n/format-names.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Age ratings, country by country. */
export function Ratings() {
  const { ratings } = useFact(ratingsQuery);
  return (
    <Section title={words.ratings} anchor="ratings">
      <ul className="grid gap-3">
        {ratings.map((rating) => (
          <li key={rating.id}>
            <b className="font-semibold">
              {rating.country === null ? words.countryUnknown : formatRegion(rating.country)}:{' '}
              <FactText text={rating.rating} />
            </b>
            , <FactText text={rating.board} /> <Doubt confidence={rating.confidence} />
            <p className="text-sm first-letter:uppercase">
              {rating.descriptors.map((descriptor, index) => (
                <span key={descriptor.en}>
                  {index > 0 ? ', ' : ''}
                  <FactText text={descriptor} />
                </span>
              ))}
            </p>
            {rating.note === null ? null : (
              <p className="text-dust text-sm">
                <FactText text={rating.note} />
              </p>
            )}
            <SourceList ids={rating.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
