export { questionWords } from '../en/questions.ts';
