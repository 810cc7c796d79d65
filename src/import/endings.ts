/** The endings of the files that can be imported. */
export const importEndings = ['pdf', 'docx', 'html', 'htm', 'xhtml'] as const;
