import type { Show } from '#domain/show/show.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { formatDate } from '#i18n/format.ts';
import { formatLanguage } from '#i18n/format-names.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Fact, FactList } from '#ui/FactList.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Title, premiere, webtoon, setting and filming. */
export function AtAGlance({ show }: { show: Shielded<Show> }) {
  const { title, premiere, webtoon, setting, filming, ids } = show;
  return (
    <>
      <Section title={words.facts} anchor="facts">
        <FactList>
          <Fact label={words.originalTitle}>
            <span lang="ko">{title.ko}</span>, <span lang="ko-Latn">{title.romanised}</span>.{' '}
            {words.literal(title.literal)}
          </Fact>
          <Fact label={words.genres}>
            <p className="first-letter:uppercase">
              {show.genres.map((genre, index) => (
                <span key={genre.en}>
                  {index > 0 ? ', ' : ''}
                  <FactText text={genre} />
                </span>
              ))}
            </p>
          </Fact>
          <Fact label={words.premiere}>
            <FactDate date={premiere.date} />, <FactText text={premiere.model} />.{' '}
            {premiere.pressConference === null ? null : words.pressConference(formatDate(premiere.pressConference))}
            <SourceList ids={premiere.sources} />
          </Fact>
          <Fact label={words.ids}>
            <ExternalLink href={show.officialSite}>{words.officialSite}</ExternalLink>, IMDb {ids.imdb}, TMDB {ids.tmdb}
            , Naver Webtoon {ids.naverWebtoon} <Doubt confidence={ids.confidence} />
            <p className="text-dust text-sm">
              <FactText text={ids.note} />
            </p>
            <SourceList ids={ids.sources} />
          </Fact>
          {show.officialPages.length === 0 ? null : (
            <Fact label={words.officialPages}>
              <OfficialPages pages={show.officialPages} />
            </Fact>
          )}
        </FactList>
      </Section>
      <Section title={words.webtoon} anchor="webtoon">
        <p>
          <Name name={webtoon.title} />. {words.webtoonBy(webtoon.author.en, webtoon.platform)}{' '}
          {words.webtoonRan(formatDate(webtoon.start), formatDate(webtoon.end))}{' '}
          <Doubt confidence={webtoon.confidence} />
        </p>
        {webtoon.note === null ? null : <FactText text={webtoon.note} />}
        <SourceList ids={webtoon.sources} />
      </Section>
      <Section title={words.setting} anchor="setting">
        <FactList>
          <Fact label={words.city}>
            <Name name={setting.city} />
          </Fact>
          <Fact label={words.school}>
            <Name name={setting.school} />
          </Fact>
          <Fact label={words.className}>{setting.class}</Fact>
          <Fact label={words.virus}>
            <Spoilable shown={setting.virus}>{(text) => <FactText text={text} />}</Spoilable>
          </Fact>
          {/* That there is a word for it tells as much as the word: no placeholder. */}
          {setting.halfZombieTerm.hidden ? null : (
            <Fact label={words.halfZombie}>
              <Name name={setting.halfZombieTerm.value} />
            </Fact>
          )}
        </FactList>
        <SourceList ids={setting.sources} />
      </Section>
      <Section title={words.filming} anchor="filming">
        <p>
          {words.filmingDates(formatDate(filming.start), formatDate(filming.end))}{' '}
          <FactText text={filming.interruption} />. <Doubt confidence={filming.confidence} />
        </p>
        <ul className="list-disc pl-6">
          {filming.places.map((place) => (
            <li key={place.en}>
              <FactText text={place} />
            </li>
          ))}
        </ul>
        {filming.note === null ? null : <FactText text={filming.note} />}
        <SourceList ids={filming.sources} />
      </Section>
    </>
  );
}

function OfficialPages({ pages }: { pages: Shielded<Show>['officialPages'] }) {
  return (
    <>
      <ul className="grid gap-1">
        {pages.map((page) => (
          <li key={page.id}>
            <ExternalLink href={page.url}>
              <FactText text={page.name} />
            </ExternalLink>
            , {formatLanguage(page.language)},{' '}
            {page.published === null ? words.noDate : <FactDate date={page.published} />}
          </li>
        ))}
      </ul>
      <SourceList ids={[...new Set(pages.flatMap((page) => page.sources))]} />
    </>
  );
}
