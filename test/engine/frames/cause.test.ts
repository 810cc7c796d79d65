import { reads } from './tables.ts';

describe('what is said to have caused it', () => {
  reads('en', [
    ['The wildfire was set off by a lightning strike.', 'cause', null, 'lightning'],
    ['The train was thrown off course by a fractured rail.', 'cause', null, 'technical fault: rail'],
    ['An excavator had torn through a cable.', 'cause', null, 'human error: digging'],
    ['Behind it all was a fire in a transformer.', 'cause', null, 'technical fault: transformer'],
    ['The lorry had driven through a red light.', 'cause', null, 'human error: red light'],
    ['The hackers got in with a stolen password.', 'cause', null, 'attack: stolen password'],
    ['The fire was deliberate.', 'cause', null, 'arson'],
    ['The day started with rain.', '!cause', null, 'weather'],
  ]);
  reads('de', [
    ['Nach Angaben der Polizei haben die Bremsen der Bahn versagt.', 'cause', null, 'technical fault: brakes'],
    ['Schuld war ein Kurzschluss in der Küche.', 'cause', null, 'technical fault: electricity'],
  ]);
  reads('fr', [
    ["L'incendie a été provoqué par un court-circuit.", 'cause', null, 'technical fault: electricity'],
    ["La foudre est à l'origine du feu.", 'cause', null, 'lightning'],
  ]);
  reads('es', [
    ['El fuego fue provocado por un rayo.', 'cause', null, 'lightning'],
    ['Una chispa de una cosechadora prendió el rastrojo.', 'cause', null, 'sparks'],
    ['El fuego fue intencionado.', 'cause', null, 'arson'],
  ]);
});
