export const manner = `
already:
finally: eventually ultimately at_last in_the_end
naturally: of_course obviously
otherwise: differently or_else
perhaps: maybe
`;
