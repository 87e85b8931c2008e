import type { TextFault } from '#domain/import/text-fault.ts';
import type { Backup } from '#saved/backup.ts';

/** Why a file cannot be used. */
export type Fault =
  | TextFault
  | Exclude<Backup['kind'], 'backup'>
  | 'too-large'
  | 'too-many'
  | 'unreadable'
  | 'not-text'
  | 'broken-archive'
  | 'locked-archive'
  | 'huge-archive'
  | 'not-alone'
  | 'unknown';

/** A file that cannot be used, or a part of an archive. */
export interface Refusal {
  readonly file: string;
  readonly fault: Fault;
}
