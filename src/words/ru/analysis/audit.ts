import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { countedOf, prose } from "../prose.ts";

export const audit: Language["analysis"]["audit"] = {
  assertion: "Утверждение",
  margin: "Отрыв, %",
  comparison: "Сверка",
  polling: "Просмотр",
  caption: "Сколько бюллетеней нужно извлечь, чтобы подтвердить итог",
  none: "Подтверждать нечего: голоса здесь ничего не решают.",
  columns:
    "Отрыв: по каждому утверждению, в пересчёте на все его бюллетени. Сверка: бюллетени сличаются с их записями. Просмотр: смотрят только бюллетени.",
  ideal:
    "Объёмы для подсчёта без ошибок, выборка с возвращением; сверка по Каплану–Колмогорову, g = 0,1.",
  absent: {
    open: "Итог не определён: аудиту пока нечего подтверждать.",
    announced:
      "Кто прошёл, известно только из объявления, а не из голосов: аудит голосов не может это подтвердить.",
    votes:
      "У избирателя несколько голосов: сколько один бюллетень добавляет списку, по одним голосам не видно.",
  },

  inArea: (area, assertion) => `${area}: ${assertion}`,
  passes: (name) => `${name} проходит`,
  fails: (name) => `${name} не проходит`,
  keepsSeat: (holder, rival) => `мандат: ${holder}, а не ${rival}`,
  holds: (step) => `шаг «${step}» верен`,

  sample: (risk, comparison, ballots, polling, areas) =>
    `При риске ${risk}: ${whole(comparison)} из ${countedOf(ballots, "бюллетеня", "бюллетеней")}${
      areas > 1 ? ` (территорий: ${whole(areas)})` : ""
    } методом сверки, ${whole(polling)} методом просмотра.`,
  allInAreas: "всё, чего закон требует на территориях",
  step: (step) => `шаг «${step}»`,
  notConfirmed: (names, more) =>
    `Этим не подтверждается: ${prose.joined([
      ...names,
      ...(more > 0 ? [`ещё ${whole(more)}`] : []),
    ])}. Там неизвестны бюллетени или то, насколько близок мандат.`,
};
