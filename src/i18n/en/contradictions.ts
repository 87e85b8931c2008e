export const contradictionWords = {
  differ: 'Sources differ',
  used: 'we go by this',
  unused: 'not this',
  why: 'Why',
};
