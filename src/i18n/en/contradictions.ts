export const contradictionWords = {
  title: 'Where sources disagree',
  used: 'we go by this',
  unused: 'not this',
  why: 'Why',
};
