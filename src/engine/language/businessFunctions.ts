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
technology: chief technology officer, chief information officer, chief product officer, chief scientist, head of research, head of engineering, head of design
medicine: chief medical officer, medical director
economics: chief economist
`;

const functions = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [name, roles] = line.split(': ') as [string, string];
  for (const role of roles.split(', ')) functions.set(role, name);
}

/** The part of a company's business that an office is in charge of, the helm for its heads, who may hold several of
 * these; undefined for other offices. */
export function functionOf({ role }: Office): string | undefined {
  return functions.get(role);
}
