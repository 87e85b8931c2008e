import { SearchKeyChoice } from '#parts/SearchKeyChoice.tsx';
import { Button } from '#ui/Button.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { searchWords as words } from '#words/search.ts';

/** Before anything is typed: what can be found, a few ways to ask for it, and the key that opens it. */
export function Help(props: { onTry: (text: string) => void }) {
  return (
    <div className="grid gap-3 p-4">
      <p className="text-dust">{words.help}</p>
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-dust text-sm">{words.try}</span>
        {words.examples.map((example) => (
          <Button key={example} onClick={() => props.onTry(example)}>
            <Hangul text={example} />
          </Button>
        ))}
      </p>
      {/* Where there is, most likely, a keyboard; “Your data” has it everywhere. */}
      <div className="hidden text-dust text-sm sm:pointer-fine:block">
        <SearchKeyChoice />
      </div>
    </div>
  );
}
