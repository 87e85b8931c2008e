import { Button } from '#ui/Button.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { evidenceWords as words } from '#words/evidence.ts';
import { frameWords as frame } from '#words/frame.ts';
import { sourceWords as sources } from '#words/sources.ts';

import { type ReportableFacts, ReportButton } from './report/ReportButton.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useSourceShelf } from './SourcesProvider.tsx';

/**
 * The sources of a fact, one tap away: they are loaded when a list of them is opened. Where no script runs, it leads to all of them. It is called
 * by how many there are, or by `summary`. `facts` are those that rest on them, which a reader may know better than.
 */
export function SourceList(props: {
  ids: readonly string[];
  facts: ReportableFacts;
  inferred?: boolean;
  summary?: string;
}) {
  const shelf = useSourceShelf();
  if (props.ids.length === 0) return <p className="text-dust text-sm">{sources.none}</p>;
  return (
    <InlineCollapsible
      summary={props.summary ?? sources.count(props.ids.length)}
      {...(shelf.state === 'unasked' ? { onOpen: shelf.ask } : {})}
    >
      {props.inferred ? <p className="text-dust text-sm">{words.sourcesInferred}</p> : null}
      {shelf.state === 'unasked' ? (
        // Only there: a link that goes away when the list comes would take the focus with it. And no link to each of them, since an
        // id may tell as much as a title that is hidden.
        <noscript>
          <a href={`${import.meta.env.BASE_URL}sources/`} className="text-sm underline">
            {sources.all}
          </a>
        </noscript>
      ) : null}
      {shelf.state === 'loading' ? <p>{frame.loading}</p> : null}
      {shelf.state === 'failed' ? (
        <p>
          {sources.loadFailed} <Button onClick={shelf.ask}>{sources.retry}</Button>
        </p>
      ) : null}
      {shelf.state === 'ready' ? (
        <ul className="grid gap-1 text-sm">
          {props.ids.flatMap((id) => {
            const source = shelf.byId.get(id);
            return source === undefined
              ? []
              : [
                  <li key={id}>
                    <SourceLine source={source} />
                  </li>,
                ];
          })}
        </ul>
      ) : null}
      {/* Where no script runs nobody has asked for them. */}
      {shelf.state === 'unasked' ? null : <ReportButton facts={props.facts} />}
    </InlineCollapsible>
  );
}
