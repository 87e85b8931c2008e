import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { type NavItem, navItemAt } from './nav-items.ts';

/** A link of the menu. The place where the visitor is, or that they are inside of, is marked as current. */
export function NavLink(props: { place: NavItem; className: string; children: ReactNode }) {
  const { pathname } = useLocation();
  const { place } = props;
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: true }}
      aria-current={navItemAt(pathname) === place ? 'true' : undefined}
      className={props.className}
    >
      {props.children}
    </Link>
  );
}
