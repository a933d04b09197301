import type { Base } from "../../results/results.ts";
import type { Language } from "../language.ts";
import { counted } from "./prose.ts";

/** The bases of a share: several, of several, one (as after a number), of one: endings that a noun takes. */
export const BASE: Readonly<
  Record<
    Base,
    { readonly many: string; readonly ofMany: string; readonly one: string; readonly ofOne: string }
  >
> = {
  registered: {
    many: "катталган шайлоочулар",
    ofMany: "катталган шайлоочулардын",
    one: "катталган шайлоочу",
    ofOne: "катталган шайлоочунун",
  },
  cast: {
    many: "берилген бюллетендер",
    ofMany: "берилген бюллетендердин",
    one: "берилген бюллетень",
    ofOne: "берилген бюллетендин",
  },
  valid: {
    many: "жарактуу добуштар",
    ofMany: "жарактуу добуштардын",
    one: "жарактуу добуш",
    ofOne: "жарактуу добуштун",
  },
  party: {
    many: "тизмелер үчүн добуштар",
    ofMany: "тизмелер үчүн добуштардын",
    one: "тизмелер үчүн добуш",
    ofOne: "тизмелер үчүн добуштун",
  },
};

/** So many of a base, as a text, in the form that stands by itself or "of so many": "10 жарактуу добуш". */
export const countedBase = (number: string, base: Base, form: "one" | "ofOne" = "one"): string =>
  base === "party"
    ? `тизмелер үчүн ${number} ${form === "one" ? "добуш" : "добуштун"}`
    : `${number} ${BASE[base][form]}`;

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
    registered: BASE.registered.many,
    cast: BASE.cast.many,
    valid: BASE.valid.many,
    party: BASE.party.many,
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
