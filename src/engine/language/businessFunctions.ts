import { fieldOf } from './duties.ts';
import type { Office } from './titles.ts';

/** What an office of a company is in charge of, a line each: the roles of officers and heads of departments (see `callings`). */
const lines = `
helm: chief executive, managing director, chair
finance: chief financial officer
treasury: head of treasury
law: chief legal officer, general counsel
staff: human resources director
market: chief marketing officer, marketing director, sales director, commercial director, head of communications
operations: chief operating officer, plant manager, production manager, head of purchasing, head of logistics, head of maintenance
technology: chief technology officer, chief information officer, chief product officer, chief scientist, head of research, head of engineering, head of design, technical director
flight: flight director
medicine: chief medical officer, medical director
economics: chief economist
protection: safety manager
government order: attorney general
audit: auditor general
`;

const functions = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [name, roles] = line.split(': ') as [string, string];
  for (const role of roles.split(', ')) functions.set(role, name);
}

/**
 * What an office is in charge of: the part of a company's business, the helm for its heads, or the field of a duty. Undefined for
 * offices that people hold beside others.
 */
export function functionOf(office: Office): string | undefined {
  return functions.get(office.role) ?? fieldOf(office);
}
