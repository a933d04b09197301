import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const chart = `Одна диаграмма: картинка или спецификация Vega-Lite для её редактора.

  mandate chart [input] ID [--out FILE]

  ID            какая диаграмма; если не указана, печатается перечень
  --out FILE    .svg, .png или .vl.json; иначе печатается спецификация
  --theme T     light (светлая) или dark (тёмная)
  --layout L    page (страница), phone (телефон) или размер для соцсетей, только
                .png и .svg: 1200x630, 1080x1080, 1080x1350
  --colours FILE   цвета списков: { "LIST": "#1f4fa3" }
  --list ID     список, о котором диаграмма одного списка
  --map FILE    для regions-*: границы (TopoJSON) вместо плиток
  --against ELECTION   для swing: прошлые выборы
  --names FILE  для swing: какие списки те же, хотя id у них другие
  --laws A,B    для laws: законы рядом с законом этих выборов
  --by FIGURE   для stations: исключать участки по очереди, начиная с тех, где
                больше всего: показатель участка, registered, list:ID или
                отношение a/b
  --smallest-first   для stations: начиная с тех, где меньше всего
  --up-to N     для stations: не больше стольких
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
