import type { Correction } from '#domain/sources/sources.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { sourceWords as words } from '#words/sources.ts';

import { FactText } from './FactText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SourceList } from './SourceList.tsx';
import { useSourceShelf } from './SourcesProvider.tsx';

/** What our founding articles got wrong, article by article. */
export function CorrectionList(props: { corrections: readonly Shielded<Correction>[] }) {
  const { corrections } = props;
  const articles = [...new Set(corrections.map((correction) => correction.article))];
  return articles.map((article) => {
    const own = corrections.filter((correction) => correction.article === article);
    return (
      <div key={article} className="grid gap-3 not-first:mt-4">
        <p className="leading-snug">
          <Article id={article} />
        </p>
        <ul className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
          {own.map((correction) => (
            <li key={correction.id} className="break-inside-avoid content-start border-rule border-l-2 pl-3">
              <p>
                <span className="text-dust">{words.says}:</span>{' '}
                <s className="decoration-turned">
                  <FactText text={correction.says} />
                </s>
              </p>
              <p>
                <span className="text-dust">{words.actually}:</span> <FactText text={correction.actually} />
              </p>
            </li>
          ))}
        </ul>
        <SourceList ids={[...new Set(own.flatMap(({ sources }) => sources))]} facts={{ corrections: own }} />
      </div>
    );
  });
}

function Article(props: { id: string }) {
  const shelf = useSourceShelf();
  const source = shelf.state === 'ready' ? shelf.byId.get(props.id) : undefined;
  return source === undefined ? props.id : <SourceLine source={source} />;
}
