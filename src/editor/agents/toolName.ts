/** What a question is called among the tools of all extensions. */
export function toolName({ name }: { readonly name: string }): string {
  return `crosscheck_${name}`;
}
