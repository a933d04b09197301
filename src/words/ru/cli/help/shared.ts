/** The lines on the options of every command that reads an input. */
export const OF_AN_INPUT_HELP = `  --contest, --year, --vote, --level, --sheet NAME   что взять из файла, где их
                несколько; если не указано, mandate спросит
  --reading FILE   что значит каждый столбец: файл, который пишет validate
  --encoding NAME  кодировка текста, если угадана неверно: windows-1251`;

/** The lines on the options of every command that applies a law to results. */
export const OF_A_COUNT_HELP = `  --law ID|FILE другой закон: встроенный или документ
  --lots FILE   уже брошенные жребии, в том виде, в каком mandate печатает их,
                когда итог не определён
  --seed N      бросить жребий здесь, с начальным числом N; оно записывается
  --assume [AREA.]TOTAL=N, =A..B или =P%   задать неизвестное общее число
                (registered, cast, valid, invalid, blank); можно повторять
${OF_AN_INPUT_HELP}`;

/** The line of commands that can run on what a scenario supposes. */
export const OF_A_SCENARIO_HELP = `  --scenario FILE   считать по сценарию, записанному командой mandate scenario`;

/** The lines on the options of every command. */
export const EVERYWHERE_HELP = `  --json        один документ JSON с точными дробями
  --color       цвет, даже если вывод идёт не на экран (--no-color: без цвета)
  --lang en|ru|ky  язык слов (--json и CSV остаются прежними)`;
