export const manner = `
already: bereits schon
finally: schließlich endlich letztlich
naturally: natürlich selbstverständlich
otherwise: sonst ansonsten andernfalls anders
perhaps: vielleicht womöglich eventuell
`;
