import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { episodeAddress } from '#domain/story/episode-address.ts';
import type { StoryPointId } from '#domain/story/story.ts';

/** A link to an episode's page. */
export function EpisodeLink(props: {
  episode: { readonly id: StoryPointId; readonly season: number; readonly number: number };
  children: ReactNode;
}) {
  return (
    <Link
      to="/episodes/$number/"
      params={{ number: episodeAddress(props.episode) }}
      className="inline-flex min-h-11 items-center link"
    >
      {props.children}
    </Link>
  );
}
