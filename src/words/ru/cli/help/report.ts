import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const report = `Отчёт целиком: сначала ответ, затем таблицы, диаграммы, метод и источники.

  mandate report [input…] --out DIR [--format F,F] [--only SECTION]

  --out DIR     куда записать; другие файлы этой папки остаются
  --format F    md и html, если не указан; pdf (A4), xlsx, csv (таблицы отчёта и
                данные для Datawrapper и Flourish), social (диаграммы 1200x630,
                1080x1080 и 1080x1350); несколько через запятую
  --only SECTION   только этот раздел и его диаграммы; можно повторять: govern,
                result, base, close, what-if, other-laws, together, left-out,
                votes-and-seats, areas, how-to-read, method
  --embed CHART одна диаграмма одним файлом HTML и код iframe для вставки
  --previous ID|FILE   прошлые выборы рядом с этими в csv
  --map FILE    диаграммы территорий с границами из TopoJSON, а не плитками
  --colours FILE   цвета списков: { "LIST": "#1f4fa3" }
  --theme FILE  цвета фона, текста и прочего (data/schemas/theme.schema.json)
  --drop-stations-by FIGURE   что, если исключать избирательные участки, начиная
                с тех, где показатель больше всего; --smallest-first: где он
                меньше всего; --up-to N: не больше стольких
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Записывается всё целиком или ничего. Диаграммы — SVG (светлая и тёмная тема),
PNG и спецификации Vega-Lite. Если результат не окончательный, об этом говорит
имя каждого файла: report-annulled-preliminary.html. Если выборов несколько,
папка у каждых своя, и к ним ведёт index.html.

  mandate report kg-2020 --out kg-2020-report --lang ru
  mandate report kg-2020 --law kg-2015 --out as-in-2015 --format md,pdf
  mandate report kg-2010 kg-2015 kg-2020 --out reports
  mandate report kg-2020-stations --assume invalid=1.5% \\
    --drop-stations-by form2_percent_of_registered --up-to 400 --out stations
`;
