import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const chart = `Бир диаграмма: сүрөт же Vega-Lite редакторунда ачылуучу спецификация.

  mandate chart [input] ID [--out FILE]

  ID            кайсы диаграмма; берилбесе, тизмеги чыгарылат
  --out FILE    .svg, .png же .vl.json; берилбесе, спецификация чыгарылат
  --theme T     light (ачык) же dark (караңгы)
  --layout L    page (барак), phone (телефон) же социалдык тармактарга өлчөм,
                .png же .svg үчүн гана: 1200x630, 1080x1080, 1080x1350
  --colours FILE   тизмелердин түстөрү: { "LIST": "#1f4fa3" }
  --list ID     бир тизменин диаграммасы кайсы тизме жөнүндө
  --map FILE    regions-* үчүн: плиткалардын ордуна чек аралар (TopoJSON)
  --against ELECTION   swing үчүн: мурунку шайлоо
  --names FILE  swing үчүн: кайсы тизмелер башка id менен ошол эле тизме
  --laws A,B    laws үчүн: шайлоонун өз мыйзамынын жанындагы мыйзамдар
  --by FIGURE   stations үчүн: участкаларды көрсөткүчү эң чоңунан баштап
                эсептен чыгаруу: участканын көрсөткүчү, registered, list:ID
                же a/b катышы
  --smallest-first   stations үчүн: көрсөткүчү эң кичинесинен баштап
  --up-to N     stations үчүн: мындан көп эмес
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
