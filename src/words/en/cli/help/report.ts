import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const report = `The whole report: the answer first, then tables, charts, method and sources.

  mandate report [input…] --out DIR [--format F,F] [--only SECTION]

  --out DIR     where it goes; a folder that is there keeps its other files
  --format F    md and html as without it, pdf (A4), xlsx, csv (its tables, and
                the results for Datawrapper and Flourish), social (charts as
                1200x630, 1080x1080 and 1080x1350); several with commas
  --only SECTION   that section and its charts; may be repeated: govern, result,
                base, close, what-if, other-laws, together, left-out,
                votes-and-seats, areas, how-to-read, method
  --embed CHART one chart as one HTML file, with the iframe code to paste
  --previous ID|FILE   the last election, beside this one in csv
  --map FILE    charts of areas with the borders of a TopoJSON, not as tiles
  --colours FILE   colours of lists: { "LIST": "#1f4fa3" }
  --theme FILE  paper, ink and other colours (data/schemas/theme.schema.json)
  --drop-stations-by FIGURE   what if polling stations were left out, those with
                most of it first; --smallest-first, --up-to N: so many at most
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

It is written whole or not at all. Charts come as SVG (light, dark), PNG and
Vega-Lite specifications. A result that is not final says so in every file name:
report-annulled-preliminary.html. Of several elections each has a folder of its
own, and index.html leads to them.

  mandate report kg-2020 --out kg-2020-report --lang ru
  mandate report kg-2020 --law kg-2015 --out as-in-2015 --format md,pdf
  mandate report kg-2010 kg-2015 kg-2020 --out reports
  mandate report kg-2020-stations --assume invalid=1.5% \\
    --drop-stations-by form2_percent_of_registered --up-to 400 --out stations
`;
