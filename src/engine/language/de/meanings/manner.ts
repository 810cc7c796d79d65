export const manner = `
already: bereits schon
finally: schließlich endlich letztlich
increasingly: zunehmend immer_mehr
naturally: natürlich selbstverständlich
otherwise: sonst ansonsten andernfalls anders
perhaps: vielleicht womöglich eventuell
typically: üblicherweise normalerweise gewöhnlich meist meistens in_der_regel regelmäßig
unfortunately: leider bedauerlicherweise unglücklicherweise
versus: gegen_das
`;
