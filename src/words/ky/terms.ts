import type { Language } from "../language.ts";
import { counted } from "./prose.ts";

const levelName: Language["terms"]["levelName"] = {
  nation: ["өлкө", "өлкөлөр"],
  abroad: ["чет өлкөдөгү участкалардын тобу", "чет өлкөдөгү участкалардын топтору"],
  canton: ["кантон", "кантондор"],
  region: ["аймак", "аймактар"],
  state: ["штат", "штаттар"],
  province: ["провинция", "провинциялар"],
  district: ["округ", "округдар"],
  municipality: ["муниципалитет", "муниципалитеттер"],
  parish: ["жамаат", "жамааттар"],
  constituency: ["бир мандаттуу округ", "бир мандаттуу округдар"],
  station: ["шайлоо участкасы", "шайлоо участкалары"],
};

export const terms: Language["terms"] = {
  baseName: {
    registered: "катталган шайлоочулар",
    cast: "берилген бюллетендер",
    valid: "жарактуу добуштар",
    party: "тизмелер үчүн добуштар",
  },
  baseMeaning: {
    registered: "тизмедеги бардык шайлоочулар",
    cast: "бардык бюллетендер, жараксыздары да",
    valid: "жараксыздары жок берилгендер",
    party: "тизмелер үчүн гана добуштар",
  },
  levelName,
  status: {
    annulled: "жыйынтык жараксыз деп табылган",
    preliminary: "алдын ала маалымат",
    final: "акыркы маалымат",
    simulated: "моделденген маалымат",
    constructed: "ойдон чыгарылган маалымат",
    "not-stated": "статусу көрсөтүлгөн эмес",
  },
  votes: (n) => counted(n, "добуш"),
  seats: (n) => counted(n, "мандат"),
  lists: (n) => counted(n, "тизме"),
  parties: (n) => counted(n, "партия"),
  areas: (n) => counted(n, "аймак"),
  areasOf: (n, level) => counted(n, levelName[level][0]),
  areaName: ["аймак", "аймактар"],
};
