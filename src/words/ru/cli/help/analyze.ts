import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const analyze = `Кто прошёл, кто какие мандаты получил и насколько близким был итог?

  mandate analyze [input] [--law ID|FILE] [--json]
  mandate analyze FILE|FOLDER --watch [--keep DIR]

${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

  --watch       разбирать каждую новую версию и сообщать, что изменилось с
                прошлой: территории, голоса, мандаты, кто прошёл, сколько ещё
                не подсчитано; если голосов стало меньше или территория
                исчезла, это предупреждение. У пакета данных новая версия —
                изменение любой таблицы, в другой папке — каждый файл, который
                появился позже. Версия считается полной, если не менялась
                2 секунды; если её нельзя прочесть и через 5, она отклоняется
                и остаётся прежний ответ. С --json каждый документ занимает
                одну строку. Ctrl-C завершает работу, код 0.
  --keep DIR    сохранять каждую прочитанную версию в DIR под именем
                NAME-2026-11-03T21-15-00Z.csv и добавлять строку в
                versions.jsonl: time (UTC), file, sha256, seats, changes

Без input берутся выборы kg-2020. Код 3: итог не определён (нужен жребий, о
списке нельзя решить по данным, в законе нет правила); то, что известно точно,
печатается.

  mandate analyze kg-2020
  mandate analyze kg-2020 --law kg-2015
  mandate analyze kg-2020-stations --assume invalid=1.5%
  mandate analyze results.csv --law kg-2020 --watch --keep versions
  pbpaste | mandate analyze - --law kg-2020
`;
