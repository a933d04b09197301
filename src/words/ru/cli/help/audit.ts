import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const audit = `Сколько бюллетеней нужно для аудита итога с ограничением риска?

  mandate audit [input] [--risk P] [--method comparison|polling]

  --risk P      предел вероятности, что неверный итог устоит; по умолчанию 5%
  --method M    comparison: каждый взятый бюллетень сверяют с его записью
                polling: смотрят только на взятые бюллетени
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Итог следует из утверждений: каждый список проходит или не проходит, каждый
мандат, который мог бы перейти, остаётся на месте. Для каждого утверждения
названы отрыв и число бюллетеней, которые надо взять, если ни один не был
прочитан неверно. Наибольшая выборка на территории годится для всех её
утверждений.

  mandate audit kg-2020
  mandate audit kg-2020 --risk 10% --method comparison
`;
