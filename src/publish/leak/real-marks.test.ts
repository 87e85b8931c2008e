// @vitest-environment jsdom
import { testMarks } from './test-marks.ts';

testMarks('public/data/v1');
