import { expect, test } from 'vitest';

import { readAudit } from './audit-report.ts';

const reportOf = (vulnerabilities: Record<string, unknown>) => ({ auditReportVersion: 2, vulnerabilities });
const minimist = (severity: string) => ({
  severity,
  range: '<=0.2.3',
  via: [{ title: 'Prototype pollution', url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h' }],
});

test('each package has its line, and only what is grave and ships fails', () => {
  const mkdirp = { severity: 'critical', range: '0.4.1', via: ['minimist'] };
  const all = reportOf({ minimist: minimist('moderate'), mkdirp });
  expect(readAudit(all, reportOf({ minimist: minimist('moderate') }))).toEqual({
    lines: [
      'moderate  minimist <=0.2.3  ships  Prototype pollution https://github.com/advisories/GHSA-xvch-5gv4-984h',
      'critical  mkdirp 0.4.1  development only  through minimist',
    ],
    isGrave: false,
  });
  expect(readAudit(all, all)).toMatchObject({ isGrave: true });
  expect(readAudit(reportOf({}), reportOf({}))).toEqual({ lines: [], isGrave: false });
});

test('what is no report says why npm could not ask', () => {
  const refused = { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } };
  expect(readAudit(refused, refused)).toBe('405 Method Not Allowed');
  expect(readAudit(reportOf({}), refused)).toBe('405 Method Not Allowed');
  expect(readAudit('', '')).toBe('npm did not say why.');
});
