/** The parts of a long page, to jump to. Needs no script; on paper there is nothing to jump to. */
export function Contents(props: {
  title: string;
  parts: readonly { readonly anchor: string; readonly title: string }[];
}) {
  return (
    <nav aria-label={props.title} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {props.parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="inline-flex min-h-11 items-center link sm:min-h-8">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
