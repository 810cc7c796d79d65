export const people = `
director: manager-director head-director
guy: fellow chap
lady: dame-lady gentlewoman
secretary:
`;
