/** Whether a cell says yes. Spreadsheets make `TRUE` of it, databases 1. */
export const isYes = (text: string) => ['true', '1'].includes(text.toLowerCase());

/** Whether a cell is one of some words, in capitals or not. */
export const isWord = (text: string, ...words: readonly string[]) => words.includes(text.toLowerCase());
