import { circleOf } from './callings.ts';
import { fieldOf } from './duties.ts';
import type { Office } from './titles.ts';

/** What an office of a company is in charge of, a line each: the roles of officers and heads of departments (see `callings`). */
const lines = `
helm: chief executive, managing director, chair, artistic director, museum director, head teacher, rector
finance: chief financial officer
treasury: head of treasury
law: chief legal officer, general counsel
staff: human resources director
market: chief marketing officer, marketing director, sales director, commercial director, head of communications
operations: chief operating officer, plant manager, production manager, head of purchasing, head of logistics, head of maintenance
technology: chief technology officer, chief information officer, chief product officer, chief scientist, head of research, head of engineering, head of design, technical director
medicine: chief medical officer, medical director
economics: chief economist
protection: safety manager
order: attorney general
`;

const functions = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [name, roles] = line.split(': ') as [string, string];
  for (const role of roles.split(', ')) functions.set(role, name);
}

/**
 * What an office is in charge of: the part of a company's business, the helm for its heads, the field of a duty, or itself where
 * a person has one office of its circle. Undefined for offices that people hold beside others.
 */
export function functionOf(office: Office): string | undefined {
  const known = functions.get(office.role) ?? fieldOf(office);
  if (known !== undefined) return known;
  const circle = office.many ? undefined : circleOf(office);
  return circle === undefined || circle === '-' ? undefined : office.role;
}
