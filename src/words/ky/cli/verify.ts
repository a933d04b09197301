import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

export const verify: Language["cli"]["verify"] = {
  agrees: "дал келет",
  differs: "айырма бар",
  unread: "окулган жок",
  problems: (problems) => counted(problems, "көйгөй"),
  differences: (differences) => counted(differences, "айырма"),
  noSeats: "бул мыйзамда мандат жок",
  seats: (seats, announced) => `${seats}${as(announced)}`,
  seatsInAreas: (seats, areas, announced) =>
    `${terms.seats(seats)}, ${terms.areas(areas)}${as(announced)}`,
  passedToo: (compared, passed) => `${compared}; өткөн тизмелер (${whole(passed)}) жарыялангандай`,
  elections: (elections, agree, differ, unread) =>
    `Шайлоо: ${whole(elections)}; дал келгени: ${whole(agree)}, айырмасы бары: ${whole(differ)}${unread > 0 ? `, окулбаганы: ${whole(unread)}` : ""}.`,
  seatsCompared: (seats, areas, differ) =>
    `Салыштырылды: жарыяланган ${terms.seats(seats)}, ${terms.areas(areas)}; айырмасы: ${whole(differ)}.`,

  listDiffers: (name, announced, given) =>
    `${name}: жарыяланганы ${whole(announced)}, мыйзам боюнча ${given}.`,
  areaDiffers: (name, announced, given) =>
    `${name}: жарыяланганы ${terms.seats(announced)}, мыйзам боюнча ${whole(given)}.`,
  lotDiffers: (area, among, won) =>
    `${area}: чечиле элек, булардын ортосунда: ${among.join(", ")}; жарыяланган чүчүкулак боюнча алды: ${won.join(", ")}.`,
  passedDiffers: (name, announced, passes) =>
    `${name}: жарыяланганы: ${announced ? "өттү" : "өткөн жок"}; добуштар боюнча: ${passes ? "өтөт" : "өтпөйт"}.`,
  claimDiffers: (claim, stated, found) =>
    `Негиздемедеги тыянак туура эмес: ${claim}; айтылганы ${stated}, табылганы ${found}.`,
};

const as = (announced: boolean): string =>
  announced ? ", жарыялангандай" : "; маалыматта жарыяланган мандаттар жок";
