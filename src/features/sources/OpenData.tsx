import { Disclosure } from '#ui/Disclosure.tsx';
import { Section } from '#ui/Section.tsx';
import { openDataWords as words } from '#words/open-data.ts';

const API = '/data/v1/';

/** The data that others may use, file by file, and the whole site to keep. No page of ours, so no links of the router's. */
export function OpenData() {
  const files = Object.entries(words.about);
  return (
    <Section title={words.title} anchor="open-data">
      <p className="max-w-3xl">{words.lead}</p>
      <p className="max-w-3xl">{words.how}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href={`${API}index.json`}>{words.index}</FileLink>
        <FileLink href={`${API}schema/saved-state.schema.json`}>{words.savedState}</FileLink>
        <FileLink href="https://creativecommons.org/licenses/by/4.0/">{words.licence}</FileLink>
      </p>
      <Disclosure summary={words.files(files.length)}>
        <ul className="gap-x-10 lg:columns-2">
          {files.map(([name, about]) => (
            <li key={name} className="break-inside-avoid border-rule border-b py-1">
              <FileLink href={`${API}${name}.json`}>{`${name}.json`}</FileLink>{' '}
              <a
                href={`${API}schema/${name}.schema.json`}
                aria-label={words.schemaOf(`${name}.json`)}
                className="ml-2 inline-flex min-h-11 items-center text-dust text-sm underline pointer-fine:min-h-8"
              >
                {words.schema}
              </a>
              <span className="block pb-1 text-dust text-sm">{about}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <h3 className="font-display text-xl leading-tight">{words.keep}</h3>
      <p className="max-w-3xl">{words.keepLead}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href="/roll-call.zip" download>
          {words.zip}
        </FileLink>
        <FileLink href="/checksums.txt">{words.checksums}</FileLink>
      </p>
      <p className="max-w-3xl text-dust text-sm">{words.checksumsHow}</p>
    </Section>
  );
}

function FileLink(props: { href: string; download?: boolean; children: string }) {
  return (
    <a
      href={props.href}
      download={props.download}
      className="inline-flex min-h-11 items-center text-accent underline pointer-fine:min-h-8"
    >
      {props.children}
    </a>
  );
}
