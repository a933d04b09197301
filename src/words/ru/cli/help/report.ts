import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const report = `Отчёт целиком: сначала ответ, затем таблицы, диаграммы, метод и источники.

  mandate report [input] --out DIR [--format md,html]

  --out DIR     куда записать; другие файлы этой папки остаются
  --format F    md, html или md,html (как без этого параметра)
  --drop-stations-by FIGURE   что если исключать избирательные участки, начиная
                с тех, где показатель больше всего; --smallest-first: где он
                меньше всего; --up-to N: не больше стольких
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Записывается всё целиком или ничего: report.md, report.html (один файл без
внешних запросов) и диаграммы как SVG, PNG и спецификации Vega-Lite.

  mandate report kg-2020 --out kg-2020-report
  mandate report kg-2020 --law kg-2015 --out as-in-2015 --format md
  mandate report kg-2020-stations --assume invalid=1.5% \\
    --drop-stations-by form2_percent_of_registered --up-to 400 --out stations
`;
