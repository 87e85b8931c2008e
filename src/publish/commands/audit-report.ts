import * as v from 'valibot';

const advisory = v.object({ title: v.string(), url: v.string() });
const auditReport = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({ severity: v.string(), range: v.string(), via: v.array(v.union([v.string(), advisory])) }),
  ),
});
const refusal = v.fallback(v.object({ message: v.string() }), { message: 'npm did not say why.' });

/** What an audit found. */
export interface AuditFindings {
  /** A line for each package: severity, package, what is wrong with it, and whether it ships. */
  readonly lines: readonly string[];
  /** Whether something high or critical is in what ships. */
  readonly isGrave: boolean;
}

/**
 * Reads what `npm audit --json` says of `all` packages and of those that ship (`--omit=dev`). A text says why there are no findings:
 * npm could not ask.
 */
export function readAudit(all: unknown, shipped: unknown): AuditFindings | string {
  const [everything, ours] = [v.safeParse(auditReport, all), v.safeParse(auditReport, shipped)];
  if (!everything.success || !ours.success) return v.parse(refusal, everything.success ? shipped : all).message;
  const ships = ours.output.vulnerabilities;
  return {
    lines: Object.entries(everything.output.vulnerabilities).map(([name, { severity, range, via }]) => {
      const reasons = via.map((why) => (typeof why === 'string' ? `through ${why}` : `${why.title} ${why.url}`));
      return `${severity}  ${name} ${range}  ${name in ships ? 'ships' : 'development only'}  ${reasons.join('; ')}`;
    }),
    isGrave: Object.values(ships).some(({ severity }) => severity === 'high' || severity === 'critical'),
  };
}
