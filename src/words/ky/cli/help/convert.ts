import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const convert = `Ошол эле жыйынтыктар башка форматта.

  mandate convert <input> --to FORMAT [--out FILE|DIR] [--previous INPUT]

  --to FORMAT   json         жыйынтыктар документи
                package      маалымат пакети, CSV таблицалары бар папка
                long         CSV: ар бир аймактагы ар бир тизмеге бир сап
                wide         CSV: аймакка бир сап, тизмеге бир мамыча
                xlsx         китеп: results, areas, lists, seats, Source
                parquet      long саптары, добуштар int64 түрүндө
                eml          XML: эсеп EML 510 боюнча (OASIS, 5-версия)
                nist         JSON: шайлоо отчёту (NIST SP 1500-100, v2)
                flourish     диаграммалар үчүн CSV папкасы: парламент, аймактар
                datawrapper  бир диаграмма үчүн жалпы жыйынтыктын CSV файлы
  --out PATH    кайда жазуу; берилбесе, текст стандарттуу чыгарууга барат
  --previous INPUT
                мунун жанында мурунку шайлоо; тизмелер жана аймактар id боюнча
                жупталат (flourish, datawrapper); жупсуз калганы айтылат
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

Баары толук жазылат же эч нерсе жазылбайт. mandate ар бир форматты кайра окуйт;
кайра окуганда эмне жоголору стандарттуу ката агымында айтылат. json жана
package баарын сактайт.

  mandate convert kg-2020 --to wide
  mandate convert results.csv --to json --out results.json
  mandate convert kg-2020 --to package --out my-election
  mandate convert kg-2021 --to flourish --previous kg-2020 --out charts
`;
