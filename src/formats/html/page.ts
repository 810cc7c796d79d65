import type { Contradiction } from '../../engine/report.ts';
import { reportMark } from '../../sources/articles.ts';
import type { Exported } from '../exported.ts';
import { whatItMeans } from '../rules.ts';
import { summaryOf } from '../wording.ts';
import { contextOf } from './context.ts';
import { disputes } from './disputes.ts';
import { html, Markup } from './markup.ts';
import { matrix } from './matrix.ts';
import { picture } from './picture.ts';
import { reviews } from './reviews.ts';
import { sources } from './sources.ts';
import { style } from './style.ts';
import { timeline } from './timeline.ts';

/**
 * The report as one HTML page that needs nothing else: no script, no other file, no network. It follows the reader's light
 * or dark setting and prints in light colours.
 */
export function writeHtml(exported: Exported): string {
  const { report } = exported;
  const context = contextOf(exported);
  const of = (wanted: Contradiction['severity']) => report.contradictions.filter(({ severity }) => severity === wanted);
  const standing = [...of('hard'), ...of('soft')];
  const page = html`<!doctype html>
${new Markup(`${reportMark} ${exported.version} -->`)}
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <meta name="referrer" content="no-referrer">
  <meta name="color-scheme" content="light dark">
  <meta name="generator" content="Crosscheck ${exported.version}">
  <title>What the sources say</title>
  <style>${new Markup(style)}</style>
</head>
<body>
<main>
  <header>
    <h1>What the sources say</h1>
    <p class="summary">${summaryOf(report).map((part) => html`<span>${part}</span> `)}</p>
  </header>${
    disputes('Contradictions', 'Hard: cannot both be true. Soft: could be reconciled.', standing, context) ??
    html`
  <section><h2>No contradictions</h2></section>`
  }${disputes('Updates', 'One source tells a later state than another.', of('superseded'), context)}${reviews(context)}${matrix(context)}${timeline(context)}${picture(context)}${sources(context)}
  <footer><p class="quiet">${whatItMeans} It misses differences, too. Made by Crosscheck ${exported.version}.</p></footer>
</main>
</body>
</html>
`;
  return page.text;
}
