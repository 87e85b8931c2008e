import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isList, isRecord, type JsonRecord, visitShape } from './walk.ts';

/** A number as the texts write it: `560 million`, `124.79 million`, `94`. */
function inWords(value: number): string {
  return value >= 1_000_000 ? `${value / 1_000_000} million` : String(value);
}

function figures(folder: Folder): Map<unknown, number> {
  return new Map(
    [...visitShape(folder, 'reception', 'reception')].flatMap(({ value }) =>
      isRecord(value) && typeof value['value'] === 'number' ? [[value['id'], value['value']] as const] : [],
    ),
  );
}

const isUsed = (account: unknown): account is JsonRecord => isRecord(account) && account['used'] === true;

function figureProblem(account: JsonRecord, known: ReadonlyMap<unknown, number>): string | undefined {
  const value = known.get(account['figure']);
  const says = isRecord(account['says']) ? account['says']['en'] : undefined;
  if (value === undefined || typeof says !== 'string') return undefined;
  // The number in a longer one is another number: 361 is not in 361.2.
  const number = new RegExp(String.raw`(?<![\d.])${inWords(value).replace('.', String.raw`\.`)}(?![\d]|\.\d)`);
  if (isUsed(account) && number.test(says)) return undefined;
  if (!isUsed(account)) return 'stands on an account that is not used; name the figure on the one that is';
  return `is a figure of ${inWords(value)}, which the account does not say; correct one of them`;
}

/** A contradiction uses one account at most, and a used number is the one that `reception.json` holds. */
export function contradictionSides(folder: Folder): Fault[] {
  const known = figures(folder);
  return [...visitShape(folder, 'contradictions', 'contradictions')].flatMap(({ file, record, value }) => {
    const accounts = isRecord(value) && isList(value['accounts']) ? value['accounts'] : [];
    const used = accounts.filter(isUsed).length;
    const crowd =
      used > 1
        ? [
            {
              field: 'accounts',
              problem: `uses ${used} of its accounts; use one at most, and say in "why" which and why`,
            },
          ]
        : [];
    const wrong = accounts.flatMap((account, index) => {
      const problem = isRecord(account) ? figureProblem(account, known) : undefined;
      return problem === undefined ? [] : [{ field: `accounts.${index}.figure`, problem }];
    });
    return [...crowd, ...wrong].map((fault) => ({ file, record, ...fault }));
  });
}
