import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { AREA, terms } from "../terms.ts";

export const verify: Language["cli"]["verify"] = {
  agrees: "сходится",
  differs: "расходится",
  unread: "не прочитано",
  problems: (problems) => counted(problems, ["проблема", "проблемы", "проблем"]),
  differences: (differences) => counted(differences, ["расхождение", "расхождения", "расхождений"]),
  noSeats: "по этому закону мандатов нет",
  seats: (seats, announced) => `${seats}${as(announced)}`,
  seatsInAreas: (seats, areas, announced) =>
    `${terms.seats(seats)}, ${counted(areas, AREA.counted)}${as(announced)}`,
  passedToo: (compared, passed) =>
    `${compared}; прошедшие списки (${whole(passed)}) — как объявлено`,
  elections: (elections, agree, differ, unread) =>
    `Выборов: ${whole(elections)}; сходится: ${whole(agree)}, расходится: ${whole(differ)}${unread > 0 ? `, не прочитано: ${whole(unread)}` : ""}.`,
  seatsCompared: (seats, areas, differ) =>
    `Сверено объявленных мандатов: ${whole(seats)}, ${counted(areas, AREA.counted)}; расходится: ${whole(differ)}.`,

  listDiffers: (name, announced, given) =>
    `${name}: объявлено ${whole(announced)}, по закону ${given}.`,
  areaDiffers: (name, announced, given) =>
    `${name}: объявлено ${terms.seats(announced)}, по закону ${whole(given)}.`,
  lotDiffers: (area, among, won) =>
    `${area}: не решено между ${among.join(", ")}; по объявленному жребию досталось: ${won.join(", ")}.`,
  passedDiffers: (name, announced, passes) =>
    `${name}: объявлено, что ${announced ? "проходит" : "не проходит"}; по голосам ${passes ? "проходит" : "не проходит"}.`,
  claimDiffers: (claim, stated, found) =>
    `Утверждение из обоснования неверно: ${claim}; сказано ${stated}, найдено ${found}.`,
};

const as = (announced: boolean): string =>
  announced ? ", как объявлено" : "; объявленных мандатов в данных нет";
