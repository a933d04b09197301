/** What the page adds to the style sheet of the reports. */
export const PAGE_STYLE = `
html { scroll-padding-top: 140px; }
.explorer { display: block; max-width: 1240px; }
.explorer header { padding: 0 0 8px; }
.explorer h1 { font-size: 32px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; background: var(--paper); padding: 6px; z-index: 3; }
.columns { display: grid; grid-template-columns: 330px minmax(0, 1fr); gap: 40px; align-items: start; }
.place { position: sticky; top: 128px; max-height: calc(100vh - 140px); overflow-y: auto; padding: 0 12px 8px 4px; }
.controls h2, .right h2 { margin-top: 28px; font-size: 22px; }
.controls h2 { margin-top: 0; }
main > div > section:first-child h2 { margin-top: 0; }
main:focus { outline: none; }
fieldset { border: 0; border-top: 1px solid var(--grid); margin: 0 0 14px; padding: 10px 0 0; min-width: 0; }
legend { font-weight: 650; padding: 0 8px 0 0; font-size: 16px; }
.field { margin: 0 0 12px; font-size: 15px; }
.field > label, .legend { display: block; color: var(--text); margin-bottom: 3px; }
.choice { display: block; padding: 4px 0; }
.field:has(+ .hint) { margin-bottom: 2px; }
.hint, .wrong { font-size: 13.5px; color: var(--text); margin: 2px 0 10px; overflow-wrap: anywhere; }
.wrong { color: var(--ink); font-weight: 650; margin: 2px 0; }
.wrong:empty { display: none; }
input, select, textarea, button { font: inherit; color: var(--ink); background: var(--paper); }
input:not([type=range]):not([type=radio]):not([type=file]), select, textarea { border: 1px solid var(--muted); border-radius: 4px; padding: 6px 8px; max-width: 100%; }
select, textarea, input[type=range], input[type=file] { width: 100%; max-width: 100%; text-overflow: ellipsis; }
input[type=range] { accent-color: var(--link); height: 28px; margin: 0; }
input[type=radio] { accent-color: var(--link); width: 17px; height: 17px; vertical-align: -3px; margin: 0 6px 0 0; }
input[type=number] { width: 8em; }
input[aria-invalid] { border-color: var(--ink) !important; border-width: 2px !important; }
button { border: 1px solid var(--muted); border-radius: 4px; padding: 7px 14px; cursor: pointer; font-size: 15px; }
button:disabled { color: var(--muted); border-color: var(--grid); cursor: default; }
button.name { border: 0; padding: 0; background: none; text-align: left; color: inherit; font-size: inherit; font-weight: inherit; text-decoration: underline; text-decoration-color: var(--axis); text-underline-offset: 3px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 10px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.many { max-height: 330px; overflow-y: auto; padding: 4px 8px 0 4px; border: 1px solid var(--grid); }
.beside { position: sticky; top: 0; background: var(--paper); z-index: 2; padding: 6px 0 10px; border-bottom: 1px solid var(--grid); margin-bottom: 20px; }
.seats-label { margin: 2px 0; font-size: 14px; font-variant-numeric: tabular-nums; }
.bar { display: flex; height: 24px; position: relative; background: var(--band); margin: 6px 0; }
.bar::before, .bar::after { content: ""; position: absolute; left: calc(50% - 1px); height: 8px; border-left: 2px solid var(--ink); outline: 1px solid var(--paper); }
.bar::before { top: -3px; }
.bar::after { bottom: -3px; }
.part { flex: 1 1 0; min-width: 0; container-type: inline-size; overflow: hidden; border-right: 1px solid var(--paper); }
.part > span { display: block; padding-left: 4px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 12.5px; line-height: 24px; }
@container (max-width: 56px) { .part-name { display: none; } }
@container (max-width: 18px) { .part > span { visibility: hidden; } }
.part.empty { border: 1px dashed var(--axis); }
.scroll { container-type: inline-size; }
.stay { display: inline-block; position: sticky; left: 0; max-width: calc(100cqw - 8px); }
tr.line .stay { left: 1.35em; max-width: calc(100cqw - 1.35em - 8px); }
.aside, .scenario thead th:nth-child(4) { white-space: nowrap; }
.scenario .pass td:nth-child(2) { font-weight: 400; }
.scenario .pass td:nth-child(3) { font-weight: 650; }
.finding { font-size: 20px; line-height: 1.45; margin: 0 0 14px; }
.explorer svg { font-family: "DejaVu Sans", Verdana, Geneva, sans-serif; }
pre { font-size: 13.5px; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--band); padding: 10px 12px; margin: 0 0 14px; }
dialog { background: var(--paper); color: var(--ink); border: 2px solid var(--ink); max-width: min(720px, calc(100vw - 24px)); max-height: 86vh; padding: 18px 22px; overflow-wrap: break-word; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog .head { display: flex; gap: 16px; justify-content: space-between; align-items: start; margin: 0 0 10px; }
dialog .head h2 { margin: 0; border: 0; padding: 0; font-size: 22px; }
dialog ul { padding-left: 1.1em; }
dialog li { margin: 4px 0; font-size: 15px; }
[hidden] { display: none !important; }
@media (max-width: 960px) {
  .columns { display: block; }
  .place { position: static; max-height: none; overflow: visible; padding: 0; }
}
@media (max-width: 640px) {
  .explorer h1 { font-size: 25px; }
  .bar { height: 18px; margin: 5px 0; }
  .bar::before, .bar::after { height: 6px; }
  .part > span { line-height: 18px; font-size: 11.5px; padding-left: 2px; }
  .seats-label { font-size: 13px; }
  /* a number cut at the edge of a table would read as a smaller one: a shadow there, until the end is reached */
  .scroll { background: linear-gradient(90deg, transparent, var(--paper) 70%) 100% 0 / 32px 100% no-repeat local, linear-gradient(90deg, transparent, var(--axis)) 100% 0 / 8px 100% no-repeat; }
  .scenario thead th { font-size: 11.5px; }
  .scenario .n { padding-left: 6px; }
  button:not(.name), select { min-height: 40px; }
}
@media print {
  .place, .data, .skip, .screen, .explorer button:not(.name) { display: none !important; }
  .columns { display: block; }
  .beside { position: static; }
  .explorer h1 { font-size: 22pt; }
  .finding { font-size: 13pt; }
  .explorer table, .note, .seats-label { font-size: 9.5pt; }
  .explorer table:not(.result) { break-inside: auto; }
  .explorer tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  .bar, .part, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
