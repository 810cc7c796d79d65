/** Draws `media/icon.png` (128 × 128, as the Marketplace wants it) from `media/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { launchChromium } from './chromium.mjs';
import { packedPng } from './packedPng.mjs';

const browser = await launchChromium(join(root, '.vscode-test'));
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<body style="margin:0">${readFileSync(join(root, 'media/icon.svg'), 'utf8')}</body>`);
writeFileSync(join(root, 'media/icon.png'), packedPng(await page.screenshot({ omitBackground: true })));
await browser.close();
