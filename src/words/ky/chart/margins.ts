import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

export const margins: Language["chart"]["margins"] = {
  does: {
    seat: (votes) => `${terms.votes(votes)} бир мандатты башкага өткөрөт`,
    places: (votes) => `${terms.votes(votes)} бир аймактагы мандатты башкага өткөрөт`,
    wins: (votes, _goesOn, name) => `${terms.votes(votes)} ${name} тизмесине мандат берет`,
    loses: (votes, _goesOn, name) => `${terms.votes(votes)} ${name} тизмесинен мандат алат`,
    majority: (votes) => `${terms.votes(votes)} көпчүлүктү өзгөртөт`,
    out: (votes, _goesOn, name) => `${terms.votes(votes)} ${name} тизмесин өткөрбөй коёт`,
    in: (votes, _goesOn, name) => `${terms.votes(votes)} ${name} тизмесин өткөрөт`,
  },
  moreInvalid: (times, exactly) =>
    exactly
      ? `Жараксыз бюллетендер так ${whole(times)} эсе көп болгон`
      : `Жараксыз бюллетендер ${whole(times)} эседен да көп болгон`,
  fewest: "Жыйынтыкты өзгөртө турган эң аз добуш",
  fewestBeside:
    "Жыйынтыкты өзгөртө турган эң аз добуш (боёлгону) жана эч бир тизмеге берилбеген бюллетендер (контуру)",
  lawBase: (of, size) => `Мыйзамдагы негиз: ${base.sized(of, size)}`,
  forNoList: "эч бир тизмеге берилген эмес",
  notInBase: "негизге кирбейт",
  inBase: "негизге кирет, эч бир тизмеге берилген эмес",
  alt: "Добуштардын тилкелери",
  none: "Жыйынтыкты өзгөртө турган добуш саны табылган жок.",
};
