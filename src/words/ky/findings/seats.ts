import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const seats: Language["findings"]["seats"] = {
  range: (certain, atMost) =>
    atMost - certain === 1
      ? `${whole(certain)} же ${whole(atMost)}`
      : `${whole(certain)}–${whole(atMost)}`,
  failed: "шайлоо өткөн жок деп эсептелет",
  noHouse: "мыйзам мандат бөлүштүрбөйт",
  noRule: "мыйзамдын белгилүү текстинде эреже жок",
  notDecided: "чечиле элек",
  noList: "бир да тизме өтпөйт",
};
