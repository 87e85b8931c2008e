const HOURS = Array.from({ length: 12 }, (_, index) => index);

/** A stroke of the face from one distance of the middle to another (of 200 by 200), at an angle in turns. Not turned: less motion undoes that. */
const stroke = (turns: number, from: number, to: number) => {
  const at = (distance: number) =>
    [100 + distance * Math.sin(turns * 2 * Math.PI), 100 - distance * Math.cos(turns * 2 * Math.PI)]
      .map((value) => value.toFixed(1))
      .join(' ');
  return `M${at(from)}L${at(to)}`;
};

/** The drawing of the clock over the classroom door, for the eye only: whoever uses it says the same in words. `ringing` draws the sound of its bell. */
export function ClockFace(props: {
  hands: { readonly hour: number; readonly minute: number };
  ringing?: boolean;
  className?: string;
}) {
  const { hour, minute } = props.hands;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 200 200"
      strokeLinecap="round"
      className={`aspect-square overflow-visible fill-none stroke-chalk ${props.className ?? ''}`}
    >
      <circle cx="100" cy="100" r="94" strokeWidth="7" className="fill-panel" />
      <path d={HOURS.map((each) => stroke(each / 12, each % 3 === 0 ? 70 : 76, 82)).join('')} strokeWidth="4" />
      <path d={stroke(hour / 12 + minute / 720, -8, 44)} strokeWidth="9" />
      <path d={stroke(minute / 60, -8, 64)} strokeWidth="6" />
      <circle cx="100" cy="100" r="6" className="fill-chalk" />
      {props.ringing ? (
        <path
          d="M5 41A112 112 0 0 1 37 7M-4 28A126 126 0 0 1 20 0M195 41A112 112 0 0 0 163 7M204 28A126 126 0 0 0 180 0"
          strokeWidth="6"
        />
      ) : null}
    </svg>
  );
}
