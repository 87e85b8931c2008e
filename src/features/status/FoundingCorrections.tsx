import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { correctionsQuery } from '#data/facts.ts';
import { CorrectionList } from '#parts/CorrectionList.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';
import { sourceWords as sources } from '#words/sources.ts';

/** In brief, and behind one tap, what the articles got wrong that this project began with. */
export function FoundingCorrections() {
  const { corrections } = useSuspenseQuery(correctionsQuery(useView())).data;
  if (corrections.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 className="font-display text-lg">{sources.corrections}</h3>
      <p>{sources.correctionsLead}</p>
      <Disclosure summary={words.corrections(corrections.length)}>
        <CorrectionList corrections={corrections} />
      </Disclosure>
      <p>
        <Link to="/sources/" className="inline-flex min-h-11 items-center text-accent underline">
          {words.allCorrections}
        </Link>
      </p>
    </div>
  );
}
