export const manner = `
already: déjà
finally: finalement enfin au_final
increasingly: de_plus_en_plus
naturally: naturellement bien_sûr évidemment
otherwise: autrement sinon
perhaps: peut-être éventuellement
typically: habituellement normalement d'habitude généralement régulièrement
unfortunately: malheureusement hélas
versus: face_à
`;
