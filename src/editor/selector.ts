import type * as vscode from 'vscode';
import { articleEndings } from '../sources/articles.ts';

/** The documents that may be articles; whether one is, the store knows. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext' },
  { language: 'markdown' },
  { language: 'html' },
  { pattern: `**/*.{${articleEndings.join(',')}}` },
];
