/** Which of several seasons is shown. There is none to choose from one. */
export function SeasonSwitch(props: {
  label: string;
  seasons: readonly number[];
  season: number;
  name: (season: number) => string;
  onChoose: (season: number) => void;
}) {
  if (props.seasons.length < 2) return null;
  return (
    <div role="group" aria-label={props.label} className="flex flex-wrap gap-2 print:hidden">
      {props.seasons.map((season) => (
        <button
          key={season}
          type="button"
          aria-pressed={season === props.season}
          onClick={() => props.onChoose(season)}
          className="min-h-11 px-4 font-display control aria-pressed:bg-chalk aria-pressed:text-board"
        >
          {props.name(season)}
        </button>
      ))}
    </div>
  );
}
