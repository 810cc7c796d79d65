/** Concepts of verbs that give what somebody tells. */
export const speechConcepts: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'confirm',
  'report',
  'warn',
  'disclose',
]);
