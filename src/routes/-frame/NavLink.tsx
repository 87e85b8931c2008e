import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { latestSeason } from '#domain/story/story.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { type NavItem, navItemAt } from './nav-items.ts';

/** A place of the main navigation. The one where the visitor is, or that they are inside of, is marked as current. */
export function NavLink(props: { item: NavItem; className: string; children?: ReactNode }) {
  const { pathname } = useLocation();
  const { story } = useView();
  const { item } = props;
  return (
    <Link
      to={item.to}
      activeOptions={{ exact: true }}
      aria-current={navItemAt(pathname) === item ? 'true' : undefined}
      className={props.className}
    >
      {props.children}
      {item.name === 'season' ? frame.places.season(latestSeason(story)) : frame.places[item.name]}
    </Link>
  );
}
