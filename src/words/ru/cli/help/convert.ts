import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const convert = `Те же результаты в другом формате.

  mandate convert <input> --to FORMAT [--out FILE|DIR] [--previous INPUT]

  --to FORMAT   json         документ с результатами
                package      пакет данных, папка таблиц CSV
                long         CSV: строка на каждый список на каждой территории
                wide         CSV: строка на территорию, столбец на список
                xlsx         книга: results, areas, lists, seats, Source
                parquet      строки как в long, голоса как int64
                eml          XML: подсчёт в EML 510 (OASIS, версия 5)
                nist         JSON: отчёт о выборах (NIST SP 1500-100, v2)
                flourish     папка CSV для диаграмм: парламент, регионы
                datawrapper  CSV об итоге в целом для одной диаграммы
  --out PATH    куда записать; иначе текст идёт на стандартный вывод
  --previous INPUT
                рядом с этими прошлые выборы; списки и регионы сопоставляются
                по id (flourish, datawrapper); то, что без пары, названо
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

Записывается всё целиком или ничего. mandate читает каждый из форматов обратно;
что при этом теряется, сказано в стандартном потоке ошибок. json и package
сохраняют всё.

  mandate convert kg-2020 --to wide
  mandate convert results.csv --to json --out results.json
  mandate convert kg-2020 --to package --out my-election
  mandate convert kg-2021 --to flourish --previous kg-2020 --out charts
`;
