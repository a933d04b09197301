import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const report = `The whole report: the answer first, then tables, charts, method and sources.

  mandate report [input] --out DIR [--format md,html]

  --out DIR     where it goes; a folder that is there keeps its other files
  --format F    md, html or md,html (as without it)
  --drop-stations-by FIGURE   what if polling stations were left out, those with
                most of it first; --smallest-first, --up-to N: so many at most
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

It is written whole or not at all: report.md, report.html (one file, no outside
request) and the charts as SVG, PNG and Vega-Lite specifications.

  mandate report kg-2020 --out kg-2020-report
  mandate report kg-2020 --law kg-2015 --out as-in-2015 --format md
  mandate report kg-2020-stations --assume invalid=1.5% \\
    --drop-stations-by form2_percent_of_registered --up-to 400 --out stations
`;
