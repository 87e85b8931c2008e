import type { Shielded } from '#domain/shield.ts';
import type { Show } from '#domain/show.ts';
import { Doubt } from '#parts/Doubt.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { Section } from '#ui/Section.tsx';
import { showWords as words } from '#words/show.ts';

/** Who made it. */
export function Credits(props: { credits: Shielded<Show>['credits'] }) {
  return (
    <Section title={words.credits} anchor="credits">
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {props.credits.map((credit) => (
          <li key={credit.id}>
            <span className="text-dust">{words.roles[credit.role]}:</span> <Name name={credit.name} />{' '}
            <Doubt confidence={credit.confidence} />
            {credit.aliases.length === 0 ? null : (
              <p className="text-dust text-sm">{words.alsoSpelled(credit.aliases.join(', '))}</p>
            )}
            {credit.note === null ? null : (
              <p className="text-sm">
                <FactText text={credit.note} />
              </p>
            )}
            <SourceList ids={credit.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
