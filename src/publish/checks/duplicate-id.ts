import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isList, isRecord, visit, visitShape } from './walk.ts';

/** `https://www.example.com/a/` and `http://example.com/a` are one page. */
export function normaliseAddress(url: string): string {
  const [, host = '', rest = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(url.trim()) ?? [];
  return host.toLowerCase() + rest.replace(/\/+(?=$|[?#])/, '');
}

function repeatedIds(folder: Folder): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { file, record, shape, value } of visit(folder)) {
    if (!isRecord(value) || typeof value['id'] !== 'string') continue;
    // Every season climbs the same rungs.
    const key = [file, shape, shape === 'milestones' ? value['season'] : '', value['id']].join(' ');
    if (seen.has(key)) {
      faults.push({
        file,
        record,
        field: 'id',
        problem: `is used by two records of "${shape}"; give one another id or merge them`,
      });
    }
    seen.add(key);
  }
  return faults;
}

function repeatedAddresses(folder: Folder): Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { file, record, field, value } of visitShape(folder, 'sources', 'sources.page.url')) {
    if (typeof value !== 'string') continue;
    const address = normaliseAddress(value);
    const other = first.get(address);
    if (other === undefined) first.set(address, record);
    else
      faults.push({ file, record, field, problem: `is the address of source "${other}" too; merge the two sources` });
  }
  return faults;
}

function repeatedEntries(folder: Folder): Fault[] {
  return [...visit(folder)].flatMap(({ file, record, field, value }) => {
    const entries = isList(value) ? value.filter((entry) => typeof entry === 'string') : [];
    const twice = entries.find((entry, index) => entries.indexOf(entry) < index);
    return twice === undefined ? [] : [{ file, record, field, problem: `holds "${twice}" twice; name it once` }];
  });
}

function selfTies(folder: Folder): Fault[] {
  return [...visitShape(folder, 'relationships', 'relationships')].flatMap(({ file, record, value }) => {
    if (!isRecord(value) || typeof value['from'] !== 'string' || value['from'] !== value['to']) return [];
    return [{ file, record, field: 'to', problem: `is "${value['from']}", as "from" is; name two people` }];
  });
}

/** Ids are unique within their list, every source has its own address, and a list or a tie names nobody twice. */
export function duplicateId(folder: Folder): Fault[] {
  return [...repeatedIds(folder), ...repeatedAddresses(folder), ...repeatedEntries(folder), ...selfTies(folder)];
}
