/** Puts a message into the reader's language; `{0}`, `{1}` … stand for the arguments. `vscode.l10n.t` is one. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** The message in English, its values filled in: what the command line says. */
export const inEnglish: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place));
