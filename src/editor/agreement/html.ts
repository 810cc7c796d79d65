import type { Language } from '../../panel/messages.ts';

/** What the page needs to know of its webview. */
export interface PageParts {
  /** Address of the panel's script, as the webview can load it. */
  readonly script: string;
  /** Where the webview may load from (`webview.cspSource`). */
  readonly source: string;
  /** Unguessable, and new for every page. */
  readonly nonce: string;
  readonly language: Language;
}

/**
 * The agreement panel's page. Nothing of the articles stands in it: they come by message and are set as text. Only the
 * script and style that carry the nonce run, and nothing can be fetched.
 */
export function agreementPage({ script, source, nonce, language }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${attribute(language.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="crosscheck-language" content="${attribute(JSON.stringify(language))}">
<title>Agreement</title>
<style nonce="${nonce}">
html, body { height: 100%; margin: 0; padding: 0; }
body { background: var(--vscode-sideBar-background); }
</style>
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** A text for an attribute in double quotes. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** 128 random bits, as letters and digits. */
export function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
