import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const status: Language["findings"]["status"] = {
  preliminary: (count) => `Бул — алдын ала маалымат${count && `: ${count}`}.`,
  notStated: "Маалымат акыркыбы же жокпу, файлда айтылган эмес.",
  final: (count) => `Маалымат: ${count}.`,
  simulated: (count) => `Маалымат саналган эмес, моделденген${count && `: ${count}`}.`,
  constructed: (count) => `Маалымат мисал үчүн ойдон чыгарылган${count && `: ${count}`}.`,
  annulled: (details) => `Бул жыйынтык жараксыз деп табылган${details && ` (${details})`}.`,
  stations: (stations, of) =>
    of === undefined
      ? `${whole(stations)} участка`
      : `${whole(of)} участканын ичинен ${whole(stations)}`,
  otherCounts: (level, sources) =>
    `${capital((level ? terms.levelName[level] : terms.areaName)[1])}: жалпы жыйынтыктан башка эсептин маалыматы (${prose.joined(sources)}); добуштардын суммасы ага дал келбейт.`,
};
