/** The page's style sheet. It holds nothing from outside. */
export const style = `
:root {
  --ground: #ffffff; --raised: #f6f7f8; --line: #d5d9de; --text: #1c2126; --quiet: #5a636d; --link: #0b57a4;
  --differs: #9a4207; --differs-ground: #fdf1e6; --agrees: #22663f; --agrees-ground: #cfe8d8; --update: #1f5c78;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16191d; --raised: #1f2429; --line: #3a424b; --text: #e3e7eb; --quiet: #a3adb8; --link: #80bdf5;
    --differs: #f0a35e; --differs-ground: #3a2a1b; --agrees: #7cc99a; --agrees-ground: #274a37; --update: #7cc0de;
  }
}
@media print {
  :root {
    --ground: #ffffff; --raised: #ffffff; --line: #999999; --text: #000000; --quiet: #444444; --link: #000000;
    --differs: #7a3300; --differs-ground: #f4e6d9; --agrees: #124d2b; --agrees-ground: #d5e8dc; --update: #123f55;
    color-scheme: light;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; }
h3 { font-size: 1.0625rem; margin: 0; }
h4 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: .25rem 0 .75rem; }
a { color: var(--link); }
.quiet { color: var(--quiet); font-weight: normal; }
.summary { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; color: var(--quiet); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.dispute { border: 1px solid var(--line); border-inline-start: 4px solid var(--differs); border-radius: 6px; padding: 1rem; margin: .75rem 0; background: var(--raised); }
.dispute.superseded { border-inline-start-color: var(--update); }
.dispute > h3 + .badges { margin: .25rem 0 .5rem; }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .8125rem; color: var(--quiet); }
.badge.hard, .badge.soft { color: var(--differs); border-color: currentColor; font-weight: 600; }
.badge.superseded { color: var(--update); border-color: currentColor; font-weight: 600; }
.badge.soft { border-style: dashed; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .75rem 1.25rem; }
.side { border-top: 1px solid var(--line); padding-top: .75rem; min-width: 0; }
figure { margin: 0 0 .75rem; }
blockquote { margin: 0 0 .25rem; font-family: Georgia, 'Times New Roman', serif; }
figcaption { font-size: .875rem; color: var(--quiet); }
.name { font-weight: 600; white-space: nowrap; overflow-wrap: normal; }
.wide { overflow-x: auto; position: relative; }
table { overflow-wrap: break-word; border-collapse: collapse; font-size: .9375rem; width: 100%; min-width: 40rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
tbody th { font-weight: normal; }
thead th { color: var(--quiet); font-weight: 600; overflow-wrap: normal; }
.matrix th[scope=row] { min-width: 12rem; }
.matrix td:last-child { min-width: 12rem; }
td.date { white-space: nowrap; }
.matrix .source, .mark { text-align: center; white-space: nowrap; }
abbr { text-decoration: none; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.mark.states { color: var(--agrees); }
.mark.differs { color: var(--differs); font-weight: 700; }
.mark.earlier { color: var(--update); }
.differ { color: var(--differs); font-weight: 700; }
.timeline, .timeline ul { list-style: none; margin: 0; padding: 0; }
.timeline { margin: .75rem 0; }
.timeline > li { display: grid; grid-template-columns: 14rem minmax(0, 1fr); break-inside: avoid; }
.timeline time { text-align: end; padding: .25rem 1.25rem .25rem 0; color: var(--quiet); font-variant-numeric: tabular-nums; position: relative; }
.timeline time::after { content: ''; position: absolute; top: .65rem; inset-inline-end: -6px; width: 10px; height: 10px; border-radius: 50%; background: var(--update); }
.timeline ul { border-inline-start: 2px solid var(--line); padding: .25rem 0 .25rem 1.25rem; min-width: 0; }
svg { display: block; margin: .75rem 0; }
svg text { fill: var(--text); font: 15px system-ui, sans-serif; }
svg text.count { font-variant-numeric: tabular-nums; }
svg text.none { fill: var(--quiet); }
svg .differ { fill: var(--differs); }
svg rect.pair { fill: var(--differs-ground); }
svg rect.agreed { fill: var(--agrees-ground); }
svg rect.none { fill: none; stroke: var(--line); stroke-dasharray: 3 3; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; font-size: .875rem; }
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 2rem; }
  .timeline > li { grid-template-columns: 1fr; }
  .timeline time { text-align: start; padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line); padding-block: .5rem 0; }
  .timeline time::after { inset-inline: -6px auto; top: .9rem; }
}
@page { margin: 16mm; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  .dispute, figure, tr, .whole { break-inside: avoid; }
  .wide { overflow: visible; }
  table { min-width: 0; overflow-wrap: anywhere; }
  .name, .matrix .source, .matrix thead th { white-space: normal; overflow-wrap: anywhere; }
  .matrix th[scope=row], .matrix td:last-child { min-width: 0; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
}
`;
