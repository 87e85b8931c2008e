import { type ReactNode, useEffect, useRef } from 'react';

import { OTHER_SERVICES, type OtherServiceName } from '#domain/import/other-services.ts';
import { formatDate } from '#i18n/format.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { importWords } from '#words/import.ts';

import type { Refusal } from './open-files.ts';

/** A sheet about what somebody has brought. It comes long after they acted, so its heading takes the focus when it is there. */
export function Panel(props: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Only once: an answer to a question must not take the focus away from it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mb-4 grid min-w-0 gap-6 control bg-panel p-4 sm:p-6">
      <h3 ref={heading} tabIndex={-1} className="scroll-mt-24 font-display text-2xl leading-tight outline-none">
        {props.title}
      </h3>
      {props.children}
    </div>
  );
}

/** More would only be scrolled past. */
const MAX_LISTED = 20;

/** What cannot be used, each with what to do about it. */
export function Refusals(props: { refusals: readonly Refusal[] }) {
  const { faults } = importWords;
  return (
    <ul className="grid gap-3">
      {props.refusals.slice(0, MAX_LISTED).map(({ file, fault, service }) => (
        <li key={`${file} ${fault}`} className="min-w-0">
          <bdi className="font-display [overflow-wrap:anywhere]">{file.slice(0, 200)}</bdi>
          {service === undefined ? <p>{faults[fault]}</p> : <Instead service={service} />}
        </li>
      ))}
    </ul>
  );
}

/** What a file is taken for, what it lacks, and what to bring instead; with the place where that stands. */
function Instead(props: { service: OtherServiceName }) {
  const { recognised, services, lacks, instead, told } = importWords;
  const service = OTHER_SERVICES[props.service];
  return (
    <>
      <p>
        <span className="text-dust">{recognised}</span> {services[props.service]}. {lacks[service.lack]}
      </p>
      <p>{instead[service.instead]}</p>
      <p className="text-dust text-sm">
        <ExternalLink href={service.source}>{new URL(service.source).hostname}</ExternalLink>, {told}{' '}
        <time dateTime={service.asOf}>{formatDate(service.asOf)}</time>
      </p>
    </>
  );
}
