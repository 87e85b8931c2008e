import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { rootPath, sitePath, useSiteAddress } from '#ui/site-address.ts';
import { openDataWords as words } from '#words/open-data.ts';

import { pictureRecipe, terminalRecipe } from './widget-recipes.ts';

const API = rootPath('/data/v1/');

/** The data that others may use, file by file, and the whole site to keep. No page of ours, so no links of the router's. */
export function OpenData() {
  const files = Object.entries(words.about);
  const whole = useSiteAddress();
  return (
    <div className="grid gap-3">
      <p className="max-w-prose">{words.lead}</p>
      <p className="max-w-prose">{words.how}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href={`${API}index.json`}>{words.index}</FileLink>
        <FileLink href={`${API}schema/saved-state.schema.json`}>{words.savedState}</FileLink>
        <FileLink href="https://creativecommons.org/licenses/by/4.0/">{words.licence}</FileLink>
      </p>
      <InlineCollapsible summary={words.files(files.length)}>
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
      </InlineCollapsible>
      <h4 className="font-display text-lg leading-tight">{words.widgets}</h4>
      <p className="max-w-prose">{words.widgetsLead}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href={`${API}now.json`}>{words.lines}</FileLink>
        <FileLink href={sitePath('/now.svg')}>{words.drawing}</FileLink>
      </p>
      <Recipe title={words.picture} text={pictureRecipe(whole)} />
      <Recipe title={words.terminal} text={terminalRecipe(whole)} />
      <h4 className="font-display text-lg leading-tight">{words.keep}</h4>
      <p className="max-w-prose">{words.keepLead}</p>
      <p className="flex flex-wrap gap-x-6">
        <FileLink href={rootPath('/roll-call.zip')} download>
          {words.zip}
        </FileLink>
        <FileLink href={rootPath('/checksums.txt')}>{words.checksums}</FileLink>
      </p>
      <p className="max-w-prose text-dust text-sm">{words.checksumsHow}</p>
    </div>
  );
}

/** Text to take along: a tap takes all of it. It breaks anywhere, so that nothing scrolls sideways. */
function Recipe(props: { title: string; text: string }) {
  return (
    <figure className="grid max-w-prose gap-1">
      <figcaption className="text-dust text-sm">{props.title}</figcaption>
      <pre
        translate="no"
        className="select-all whitespace-pre-wrap rounded-chalk border border-rule p-3 text-sm wrap-anywhere"
      >
        <code>{props.text}</code>
      </pre>
    </figure>
  );
}

function FileLink(props: { href: string; download?: boolean; children: string }) {
  return (
    <a
      href={props.href}
      download={props.download}
      className="inline-flex min-h-11 items-center link pointer-fine:min-h-8"
    >
      {props.children}
    </a>
  );
}
