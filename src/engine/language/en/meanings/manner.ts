export const manner = `
already:
finally: eventually ultimately at_last in_the_end
increasingly: more_and_more
naturally: of_course obviously
otherwise: differently or_else
perhaps: maybe
typically: usually normally commonly regularly as_a_rule
unfortunately: sadly regrettably
versus:
`;
