import { testEveryPage } from './test-pages.ts';

testEveryPage('public/data/v1');
