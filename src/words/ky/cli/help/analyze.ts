import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const analyze = `Ким өттү, ким кайсы мандатты алды, жыйынтык канчалык жакын болду?

  mandate analyze [input] [--law ID|FILE] [--json]
  mandate analyze FILE|FOLDER --watch [--keep DIR]

${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

  --watch       ар бир жаңы версияны талдап, мурункусунан эмне өзгөргөнүн
                айтат: аймактар, добуштар, мандаттар, ким өттү, дагы канчасы
                эсептеле элек; добуштар азайса же аймак жоголсо, эскертет.
                Маалымат пакетинде каалаган таблицанын өзгөрүшү, башка
                папкада кийин пайда болгон ар бир файл жаңы версия болот.
                Версия 2 секунд өзгөрбөсө, толук деп эсептелет; 5 секунддан
                кийин да окулбаса, четке кагылып, мурунку жооп кала берет.
                --json менен ар бир документ бир сапта. Ctrl-C иштөөнү
                токтотот, код 0.
  --keep DIR    окулган ар бир версияны DIR папкасына
                NAME-2026-11-03T21-15-00Z.csv деп сактап, versions.jsonl
                файлына сап кошуу: time (UTC), file, sha256, seats, changes

input берилбесе, kg-2020 алынат. Код 3: жыйынтык белгисиз (чүчүкулак керек,
тизме боюнча маалымат жетпейт, мыйзамда эреже жок); анык болгону чыгарылат.

  mandate analyze kg-2020
  mandate analyze kg-2020 --law kg-2015
  mandate analyze kg-2020-stations --assume invalid=1.5%
  mandate analyze results.csv --law kg-2020 --watch --keep versions
  pbpaste | mandate analyze - --law kg-2020
`;
