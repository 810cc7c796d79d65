import { holdersFrom, type OwningLexicon } from '../owning.ts';
import { words } from '../words.ts';

export const owning: OwningLexicon = {
  holders: holdersFrom(`
state: estado gobierno ministerio corona federal nacional estatal
local: ciudad municipio ayuntamiento alcaldía comuna provincia municipios ayuntamientos municipal
family: familia familias herederos clan
club: club
members: socios miembros empleados trabajadores asegurados mutualistas ciudadanos vecinos cooperativistas clientes agricultores aficionados
church: iglesia diócesis parroquia arzobispado
company: grupo empresa sociedad compañía fondo inversor inversores banco aseguradora conglomerado multinacional
foundation: fundación
person: empresario empresaria multimillonario multimillonaria viuda agricultor coleccionista
`),
  whole: words('íntegramente totalmente enteramente completamente plenamente exclusivamente único única'),
  majority: words('mayoría mayoritario mayoritaria mayoritariamente controla controlada controlado controlan'),
  minority: words('minoría minoritario minoritaria parcialmente'),
  former: words('antes anteriormente antiguo antigua entonces hasta pertenecía pertenecían poseía poseían'),
  anything: words(
    'él ella ello empresa compañía grupo edificio inmueble recinto terreno instalación complejo planta sociedad',
  ),
};
