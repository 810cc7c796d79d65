export const manner = `
again: wieder erneut nochmals noch_einmal
almost: fast beinahe nahezu annähernd knapp
alone-self: allein selbst selbstständig eigenständig
already: bereits schon
apparently-said: angeblich vorgeblich dem_vernehmen_nach
at-least: mindestens zumindest wenigstens
at-most: höchstens maximal bis_zu
back: zurück
despite: trotz trotzdem dennoch obwohl gleichwohl
especially: besonders insbesondere vor_allem
everyone: jeder alle
finally: schließlich endlich letztlich
formerly: damals einst früher seinerzeit ehemals
further-notice: bis_auf_weiteres vorläufig
increasingly: zunehmend immer_mehr
instead: stattdessen anstatt anstelle
meanwhile: inzwischen mittlerweile unterdessen währenddessen
naturally: natürlich selbstverständlich
never: nie niemals
nobody: niemand keiner
only-just: kaum knapp gerade_so mit_mühe
otherwise: sonst ansonsten andernfalls anders
perhaps: vielleicht womöglich eventuell
simultaneously: gleichzeitig zugleich zeitgleich
soon: bald demnächst in_kürze
still: noch immer_noch nach_wie_vor weiterhin
therefore: daher deshalb deswegen folglich somit infolgedessen
together: zusammen gemeinsam miteinander nebeneinander
typically: üblicherweise normalerweise gewöhnlich meist meistens in_der_regel regelmäßig
unexpected: überraschend unvermittelt unverhofft
unfortunately: leider bedauerlicherweise unglücklicherweise
versus: gegen_das
`;
