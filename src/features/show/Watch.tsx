import { whereToWatchQuery } from '#data/facts.ts';
import { formatDate } from '#i18n/format.ts';
import { formatRegion } from '#i18n/format-names.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Where it streams, and what that cost on which date. */
export function Watch() {
  const watch = useFact(whereToWatchQuery);
  const region = (code: string | null) =>
    code === null ? '' : `${code === 'worldwide' ? words.worldwide : formatRegion(code)}: `;
  return (
    <>
      <Section title={words.watch} anchor="watch">
        <ul className="grid gap-2">
          {watch.places.map((place) => (
            <li key={place.id}>
              <b className="font-semibold">
                {region(place.region)}
                {place.service}
              </b>
              . <FactText text={place.note} />{' '}
              <span className="text-dust">
                ({place.asOf === null ? words.noDate : words.asOf(formatDate(place.asOf))})
              </span>
              <SourceList ids={place.sources} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.prices} anchor="prices">
        <p>
          <FactText text={watch.pricesNote} />
        </p>
        <ul className="grid gap-2">
          {watch.prices.map((price) => (
            <li key={price.id}>
              <FactDate date={price.asOf} />, {region(price.region)}
              <FactText text={price.text} />
              <SourceList ids={price.sources} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
