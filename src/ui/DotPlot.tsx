const DOT = 14;
const RADIUS = 5.5;
/** From column to column. A year of them is about as wide as a phone, so that the labels keep their size there. */
const PITCH = 20;

interface Column {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly count: number;
}

/**
 * A quantile dot plot: a column of dots for each label, the same to every eye as `summary` is to every ear. `group` stands
 * once, under the columns that share it, behind a stroke that parts them from those before.
 */
export function DotPlot(props: { summary: string; columns: readonly Column[] }) {
  const { columns, summary } = props;
  const height = Math.max(1, ...columns.map((column) => column.count)) * DOT;
  const width = columns.length * PITCH;
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${height + 36}`}
      className="w-full max-w-md overflow-visible"
    >
      <line x1="0" y1={height + 2} x2={width} y2={height + 2} className="stroke-dust" />
      {columns.map(({ id, label, count }, column) => (
        <g key={id}>
          {Array.from({ length: count }, (_, dot) => (
            <circle
              // The dots of a column have nothing but their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={dot}
              cx={column * PITCH + PITCH / 2}
              cy={height - dot * DOT - DOT / 2}
              r={RADIUS}
              className="fill-accent"
            />
          ))}
          {/* A label under every third column: on a phone there is no room for more. */}
          {column % 3 === 0 ? (
            <text x={column * PITCH + PITCH / 2} y={height + 17} textAnchor="middle" className="fill-dust text-[11px]">
              {label}
            </text>
          ) : null}
          <Group columns={columns} column={column} height={height} />
        </g>
      ))}
    </svg>
  );
}

/** Where a group begins. A group of one column has no room for its name beside the others. */
function Group(props: { columns: readonly Column[]; column: number; height: number }) {
  const { columns, column, height } = props;
  const group = columns[column]?.group;
  if (group === undefined || group === columns[column - 1]?.group) return null;
  const fits = columns.length === 1 || group === columns[column + 1]?.group;
  const x = column * PITCH;
  return (
    <>
      {column === 0 ? null : <line x1={x} x2={x} y1={height + 22} y2={height + 34} className="stroke-dust" />}
      {fits ? (
        <text x={x + 4} y={height + 32} className="fill-dust text-[11px]">
          {group}
        </text>
      ) : null}
    </>
  );
}
