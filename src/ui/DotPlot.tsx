const DOT = 14;
const RADIUS = 5.5;

/**
 * A quantile dot plot: a column of dots for each label, the same to every eye as `summary` is to every ear. `group` stands
 * once, under the first of the columns that share it.
 */
export function DotPlot(props: {
  summary: string;
  columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly group: string;
    readonly count: number;
  }[];
}) {
  const { columns, summary } = props;
  const height = Math.max(1, ...columns.map((column) => column.count)) * DOT;
  const width = columns.length * DOT * 2;
  return (
    <svg role="img" aria-label={summary} viewBox={`0 0 ${width} ${height + 36}`} className="w-full max-w-xl">
      <line x1="0" y1={height + 2} x2={width} y2={height + 2} className="stroke-dust" />
      {columns.map(({ id, label, group, count }, column) => (
        <g key={id}>
          {Array.from({ length: count }, (_, dot) => (
            <circle
              // The dots of a column have nothing but their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={dot}
              cx={column * DOT * 2 + DOT}
              cy={height - dot * DOT - DOT / 2}
              r={RADIUS}
              className="fill-accent"
            />
          ))}
          {/* A label under every third column: on a phone there is no room for more. */}
          {column % 3 === 0 ? (
            <text x={column * DOT * 2 + DOT} y={height + 17} textAnchor="middle" className="fill-dust text-[11px]">
              {label}
            </text>
          ) : null}
          {group === columns[column - 1]?.group ? null : (
            <text x={column * DOT * 2 + DOT} y={height + 31} textAnchor="middle" className="fill-dust text-[11px]">
              {group}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
