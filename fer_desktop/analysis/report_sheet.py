"""How a report in HTML looks: on screens, light and dark, and on paper."""

SHEET = """
:root {
  --back: #f6f7f9; --panel: #ffffff; --raised: #eef0f4; --line: #d7dbe3; --ink: #1b1e24; --quiet: #5b6473;
  --accent: #1f6feb; --warn: #9a6700; --warnback: #fff8e6; --shade: #16181d33;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --back: #16181d; --panel: #1e2128; --raised: #2b303a; --line: #3a404d; --ink: #e9ecf1; --quiet: #a3acba;
    --accent: #6ea3ff; --warn: #e6a23c; --warnback: #2c2618; --shade: #000000b0;
  }
}
* { box-sizing: border-box; }
html { background: var(--back); }
body {
  margin: 0; color: var(--ink); background: var(--back); overflow-wrap: anywhere;
  font: 15px/1.55 "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "DejaVu Sans", sans-serif;
  font-variant-numeric: tabular-nums;
}
main { max-width: 860px; margin: 0 auto; padding: 40px 20px 48px; }
header { margin: 0 0 24px; }
.above {
  margin: 0 0 4px; font-size: 12px; font-weight: 600; letter-spacing: .06em; text-transform: uppercase;
  color: var(--quiet);
}
h1 { margin: 0; font-size: 30px; line-height: 1.2; letter-spacing: -.01em; }
.below { margin: 6px 0 0; color: var(--quiet); }
section {
  background: var(--panel); border: 1px solid var(--line); border-radius: 14px; padding: 24px 28px;
  margin: 0 0 20px;
}
section > :first-child { margin-top: 0; }
section > :last-child { margin-bottom: 0; }
h2 { font-size: 20px; line-height: 1.3; margin: 0 0 12px; }
h3 { font-size: 15px; line-height: 1.4; margin: 24px 0 8px; }
p { margin: 0 0 12px; }
ul { margin: 0 0 12px; padding-left: 20px; }
li { margin: 0 0 6px; }
.quiet, figcaption { color: var(--quiet); }
.small, figcaption { font-size: 13px; }
aside {
  border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; padding: 12px 16px;
  margin: 0 0 16px; background: var(--back);
}
aside.warns { border-left-color: var(--warn); background: var(--warnback); }
aside p { margin: 2px 0 0; }
.tiles {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(124px, 1fr)); gap: 12px 20px; margin: 0 0 20px;
}
.tiles div {
  display: flex; flex-direction: column-reverse; justify-content: flex-end; border-top: 2px solid var(--line);
  padding-top: 8px;
}
.tiles dd { margin: 0; font-size: 24px; font-weight: 600; line-height: 1.2; }
.tiles dt { font-size: 13px; color: var(--quiet); line-height: 1.35; }
.facts { margin: 0 0 12px; }
.facts div {
  display: grid; grid-template-columns: minmax(130px, 1fr) 3fr; gap: 16px; padding: 7px 0;
  border-bottom: 1px solid var(--line);
}
.facts div:last-child { border-bottom: 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
figure { margin: 0 0 20px; }
figcaption { margin-top: 8px; }
.wide {
  overflow-x: auto;
  /* A shade at a side where more is to be found: the upper two move along and cover it at the end. */
  background:
    linear-gradient(90deg, var(--panel) 16px, transparent 32px) 0 / 32px 100% no-repeat local,
    linear-gradient(-90deg, var(--panel) 16px, transparent 32px) 100% / 32px 100% no-repeat local,
    linear-gradient(90deg, var(--shade), transparent) 0 / 14px 100% no-repeat scroll,
    linear-gradient(-90deg, var(--shade), transparent) 100% / 14px 100% no-repeat scroll;
}
.wide > svg { min-width: 560px; }
.wide > table { min-width: 660px; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: inherit; }
.profile {
  display: grid; grid-template-columns: 112px minmax(190px, 1fr) minmax(240px, 1.35fr); gap: 24px;
  align-items: start; padding: 20px 0; border-top: 1px solid var(--line);
}
.plain { grid-template-columns: 1fr 1.35fr; }
h2 + .profile { border-top: 0; padding-top: 4px; }
.profile img, .nobody {
  width: 112px; height: 112px; border-radius: 12px; display: block; background: var(--raised);
}
.profile h3 { margin: 0 0 6px; font-size: 17px; }
.profile .facts { margin: 0; font-size: 13px; }
.profile .facts div { grid-template-columns: 1fr 1.5fr; gap: 10px; padding: 4px 0; }
.gallery {
  display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 16px; margin: 0 0 16px;
}
.gallery figure { margin: 0; }
.gallery img { width: 100%; aspect-ratio: 1; border-radius: 10px; display: block; }
.gallery figcaption { line-height: 1.4; margin-top: 6px; }
.gallery strong { display: block; color: var(--ink); font-weight: 600; }
.mark { display: inline-block; width: 9px; height: 9px; border-radius: 2px; margin-right: 6px; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 8px; font-size: 14px; }
th, td {
  text-align: left; vertical-align: top; padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line);
  font-weight: 400;
}
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 600; overflow-wrap: break-word; }
thead th, .facts dt, .tiles dt { hyphens: auto; }
.figure { text-align: right; }
td.figure { overflow-wrap: break-word; }
.figure + :not(.figure) { padding-left: 14px; }
footer { color: var(--quiet); font-size: 13px; padding: 0 4px; }
.f-none { fill: none; }
.f-ink { fill: var(--ink); }
.f-quiet { fill: var(--quiet); }
.f-line { fill: var(--line); }
.f-raised { fill: var(--raised); }
.f-accent { fill: var(--accent); }
.f-tag { fill: #16181d; }
.f-on_tag { fill: #ffffff; }
.s-ink { stroke: var(--ink); }
.s-line { stroke: var(--line); }
.s-frame { stroke: #ffffff; stroke-width: 2; }
.dashed { stroke-dasharray: 3 3; }
.a-middle { text-anchor: middle; }
.a-end { text-anchor: end; }
.strong { font-weight: 600; }
@media (max-width: 700px) {
  section { padding: 20px 16px; }
  .profile { grid-template-columns: 88px 1fr; }
  .profile img, .nobody { width: 88px; height: 88px; }
  .plain { grid-template-columns: 1fr; }
  .profile svg { grid-column: 1 / -1; }
  .facts div { grid-template-columns: 1fr; gap: 0; }
  .wide > .few { min-width: 0; table-layout: auto; font-size: 13px; }
  .few col { width: auto; }
  .few th, .few td { overflow-wrap: break-word; hyphens: auto; padding-right: 8px; }
  .few .figure + :not(.figure) { padding-left: 6px; }
}
@page { size: A4; margin: 16mm 16mm 18mm; }
@media print {
  html, body { background: #ffffff; }
  body { font-size: 9.5pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  section { border: 0; border-radius: 0; padding: 0; margin: 0 0 18pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; border-bottom: 1px solid var(--line); padding-bottom: 4pt; }
  h3 { font-size: 10.5pt; }
  h2, h3, thead { break-after: avoid; }
  figure, article, tr, li, aside, .facts div, .tiles { break-inside: avoid; }
  .tiles { grid-template-columns: repeat(5, 1fr); }
  .tiles dd { font-size: 15pt; }
  .tiles dt, .small, figcaption, thead th, .profile .facts { font-size: 8.5pt; }
  table { font-size: 9pt; }
  .gallery { grid-template-columns: repeat(5, 1fr); gap: 10pt; }
  .wide { overflow: visible; background: none; }
  .wide > svg, .wide > table { min-width: 0; }
}
"""
