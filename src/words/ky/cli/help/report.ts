import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const report = `Толук отчёт: адегенде жооп, анан таблицалар, диаграммалар, ыкма, булактар.

  mandate report [input] --out DIR [--format md,html]

  --out DIR     кайда жазуу; папкадагы башка файлдар кала берет
  --format F    md, html же md,html (берилбесе да ушундай)
  --drop-stations-by FIGURE   шайлоо участкаларын көрсөткүчү эң чоңунан баштап
                эсептен чыгарса, эмне болмок; --smallest-first: эң
                кичинесинен баштап; --up-to N: мындан көп эмес
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Баары толук жазылат же эч нерсе жазылбайт: report.md, report.html (сырттан эч
нерсе сурабаган бир файл) жана диаграммалар: SVG, PNG, Vega-Lite
спецификациялары.

  mandate report kg-2020 --out kg-2020-report
  mandate report kg-2020 --law kg-2015 --out as-in-2015 --format md
  mandate report kg-2020-stations --assume invalid=1.5% \\
    --drop-stations-by form2_percent_of_registered --up-to 400 --out stations
`;
