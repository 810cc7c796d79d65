/** Noun concepts for people of whom news tells apart from others: they are counted by themselves, and they speak. */
export const groupsOfPeople = [
  'child',
  'woman',
  'man',
  'officer',
  'soldier',
  'passenger',
  'employee',
  'patient',
  'student',
] as const;
