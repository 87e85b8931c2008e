import { useRouterState } from '@tanstack/react-router';

/** What the page that is shown says of itself in the head: its title, and that search engines pass it by where it says so. */
export function PageHead() {
  const meta = useRouterState({
    select: ({ matches }) => matches.findLast((match) => match.meta !== undefined && match.meta.length > 0)?.meta,
  });
  return meta?.map((tag) => {
    if (tag === undefined) return null;
    return tag.title === undefined ? (
      <meta key={tag.name} name={tag.name} content={tag.content} />
    ) : (
      <title key="title">{tag.title}</title>
    );
  });
}
