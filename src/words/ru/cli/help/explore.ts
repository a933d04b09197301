import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const explore = `Страница, где читатель пробует другие правила: порог и базу, число мандатов и
метод, другой закон, объединённые или снятые списки, исключённые участки.

  mandate explore [input] --out FILE

  --out FILE    куда записать; файл, который там есть, заменяется
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Записывается всё целиком или ничего: один файл HTML, который ничего не
запрашивает ни у какого сервера, с результатами, подходящими к ним законами
страны и тем же расчётом. Он открывает файлы, которые на него перетащили (CSV,
xlsx, документы с результатами), и хранит предположения в своём адресе.

  mandate explore kg-2020 --out kg-2020.html
  mandate explore results.xlsx --law kg-2020 --out page.html
`;
