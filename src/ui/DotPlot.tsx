/** The axis on a phone, in CSS pixels: dots are as large as its columns let them be. */
const PHONE = 358;
const RADIUS = 8;
/** From dot to dot, by their radius; a column of five has room, more are drawn smaller. */
const STEP = 18.5 / RADIUS;
const ROOM = 5;
/** How high over the axis the arrow begins. */
const ARROW = 112;

/** What is drawn for a phone grows with the picture. Each step has room for five dots, the day over them and the arrow between. */
const SIZE = 'h-38 @max-xs:h-33 @md:h-46 @2xl:h-60';
const SCALE = '@max-xs:scale-[.8125] @md:scale-[1.35] @2xl:scale-[1.875]';
const SMALL = 'fill-dust text-xs @2xl:text-sm';

/** A column of the axis: `earlier` dots are filled, `later` ones over them are rings. Without a label it has no text. */
interface Column {
  readonly id: string;
  readonly label: string | null;
  readonly group: string;
  readonly earlier: number;
  readonly later: number;
}

/**
 * A quantile dot plot on an axis that begins now: the earlier half of the dots is filled, the later half are rings, so that the middle is
 * seen. `group` stands once, on a line of its own, behind a stroke that parts it from what comes before. Places are shares of the axis
 * from 0 to 1. To every ear it is `summary`.
 */
export function DotPlot(props: {
  summary: string;
  columns: readonly Column[];
  /** Where on the axis now is, and what that is called. */
  now: { readonly at: number; readonly label: string };
  /** The column that the middle lies in, its day, and what that is called. */
  middle: { readonly id: string; readonly day: string; readonly label: string };
}) {
  const { columns, now } = props;
  const highest = Math.max(...columns.map(({ earlier, later }) => earlier + later));
  const radius = Math.min(RADIUS, PHONE / columns.length / STEP, (RADIUS * ROOM) / highest);
  const x = (place: number) => `${Math.round(place * 10_000) / 100}%`;
  const centre = (column: number) => (column + 0.5) / columns.length;
  return (
    <div className="@container max-w-[47.5rem]">
      <svg role="img" aria-label={props.summary} className={`mb-10 block w-full overflow-visible ${SIZE}`}>
        <line x1={x(now.at)} x2={x(now.at)} y1="20" y2="100%" className="stroke-dust" strokeDasharray="4 4" />
        <text y="12" className={SMALL}>
          {now.label}
        </text>
        <line x2="100%" y1="100%" y2="100%" className="stroke-chalk" strokeWidth="2" />
        {columns.map(({ id, label, earlier, later }, index) => (
          <svg key={id} x={x(centre(index))} y="100%" className="overflow-visible">
            <g className={SCALE}>
              {Array.from({ length: earlier + later }, (_, dot) => (
                <circle
                  // The dots of a column have nothing but their place.
                  // oxlint-disable-next-line react/no-array-index-key
                  key={dot}
                  cy={-(dot + 0.5) * radius * STEP - 1}
                  r={radius - 1}
                  strokeWidth="2"
                  vectorEffect="non-scaling-stroke"
                  className={`stroke-chalk ${dot < earlier ? 'fill-chalk' : 'fill-board'}`}
                />
              ))}
            </g>
            {label === null ? null : (
              <text y="17" textAnchor="middle" className={SMALL}>
                {label}
              </text>
            )}
          </svg>
        ))}
        <Groups columns={columns} x={x} />
        <Middle {...props} x={x} centre={centre} radius={radius} />
      </svg>
    </div>
  );
}

/** Where a group begins, and its name where there is room for it. The one that the axis begins in goes without saying. */
function Groups(props: { columns: readonly Column[]; x: (place: number) => string }) {
  const { columns, x } = props;
  return columns.map(({ id, group }, index) => {
    if (index === 0 || group === columns[index - 1]?.group) return null;
    return (
      <svg key={id} x={x(index / columns.length)} y="100%" className="overflow-visible">
        <line y1="23" y2="36" className="stroke-dust" />
        {(columns.length - index) * PHONE < 36 * columns.length ? null : (
          <text x="5" y="34" className="fill-chalk font-semibold text-xs @2xl:text-sm">
            {group}
          </text>
        )}
      </svg>
    );
  });
}

/** The day in the middle over its column, with an arrow that comes down on the topmost dot. */
function Middle(props: {
  columns: readonly Column[];
  middle: { readonly id: string; readonly day: string; readonly label: string };
  x: (place: number) => string;
  centre: (column: number) => number;
  radius: number;
}) {
  const { columns, middle, x, radius } = props;
  const index = columns.findIndex(({ id }) => id === middle.id);
  const column = columns[index];
  if (column === undefined) return null;
  const place = props.centre(index);
  const dots = (column.earlier + column.later) * radius * STEP;
  const isLate = place > 0.5;
  return (
    <>
      <svg x={x(place)} y="100%" className="overflow-visible">
        <g className={SCALE}>
          <path
            d={`M0 ${-ARROW}V${-dots - 7}m-3.5 -5 3.5 5 3.5 -5`}
            className="fill-none stroke-chalk"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      </svg>
      {/* Beside the word for now, not on it. */}
      <text x={x(Math.max(place, 0.14))} dx={isLate ? 5 : -5} y="20" textAnchor={isLate ? 'end' : 'start'}>
        <tspan className="fill-chalk font-display text-[min(1.3125rem,7vw)] @2xl:text-2xl">{middle.day}</tspan>
        <tspan dx="8" className={SMALL}>
          {middle.label}
        </tspan>
      </text>
    </>
  );
}
