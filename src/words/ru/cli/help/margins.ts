import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const margins = `Какого наименьшего числа голосов хватило бы, чтобы изменить итог?

  mandate margins [input] [--list L] [--district AREA] [--coalition A+B]
                          [--kind KIND] [--risk P] [--write DIR]

  --list L         проходит ли список; у него мандатом больше или меньше
  --district AREA  один мандат там; вместе с --list мандат этого списка там
  --coalition A+B  большинство этих списков вместе
  --kind KIND      switched   перешли от одного списка к другому
                   spoiled    испорчены: остаются среди поданных бюллетеней
                   left-out   исключены из всех баз, кроме registered
                   added      добавлены ко всем базам, кроме registered
                   можно повторять; по умолчанию все четыре
  --risk P         риск аудита, чья выборка показана рядом; по умолчанию 5%
  --write DIR      каждое изменение как сценарий, чтобы посчитать его заново
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Без --list, --district и --coalition: любой мандат, большинство, которое
держится на наименьшем числе мандатов, и списки, ближайшие к порогу. Каждое
число найдено повторным подсчётом; если меньшим числом голосов обойтись нельзя,
это доказано, иначе названы обе границы. Код 3: итог не определён.

  mandate margins kg-2020
  mandate margins kg-2020 --list mekenchil
  mandate margins kg-2020 --coalition birimdik+kyrgyzstan
  mandate margins es-congreso-201911 --district teruel --kind switched
  mandate margins kg-2020 --write changed
`;
