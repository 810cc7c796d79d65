export const manner = `
already: déjà
finally: finalement enfin au_final
naturally: naturellement bien_sûr évidemment
otherwise: autrement sinon
perhaps: peut-être éventuellement
`;
