import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const chart = `One chart: a picture, or a Vega-Lite specification that opens in its editor.

  mandate chart [input] ID [--out FILE]

  ID            which chart; without one, all are listed
  --out FILE    .svg, .png or .vl.json; without it the specification is printed
  --theme T     light or dark
  --layout L    page, phone, or a size for social media, as .png or .svg:
                1200x630, 1080x1080, 1080x1350
  --colours FILE   colours of lists: { "LIST": "#1f4fa3" }
  --list ID     the list that a chart of one list is about
  --map FILE    for regions-winner, regions-share: borders (TopoJSON), not tiles
  --against ELECTION   for swing: an earlier election
  --names FILE  for swing: which lists are the same under other ids
  --laws A,B    for laws: the laws beside that of the election
  --by FIGURE   for stations: leave out the polling stations with the most of it
                first: a figure of theirs, registered, list:ID, or a ratio a/b
  --smallest-first   for stations: those with the least of it first
  --up-to N     for stations: so many at most
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

  mandate chart
  mandate chart kg-2020 threshold-bars --out bars.svg
  mandate chart kg-2020 sweep --theme dark --out sweep.png
  mandate chart swing de-2013 --against de-2009 --out swing.svg
  mandate chart laws kg-2020 --laws kg-2007,kg-2015 --out laws.svg
  mandate chart stations kg-2020-stations --assume invalid=1.5% \\
    --by form2_percent_of_registered --up-to 400 --out stations.svg
`;
