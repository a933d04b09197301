/** What should stand in a place: of a law, of results, of a reading, after an option. */
const phrases = {
  object: "an object in braces",
  list: "a list in brackets",
  text: "a text that is not empty",
  date: "a date as 2020-10-04",
  entries: "one entry or more",
  "whole number": "a whole number",
  word: "a word",
  "no such key": "no such key",
  value: "a figure: a number, its name, or an operation on others",
  colour: "a colour as #1f4fa3",
  boolean: "boolean",
  null: "null",
  array: "array",
  string: "string",
  nonoptional: "nonoptional",
  invalid_union: "invalid_union",
  invalid_key: "invalid_key",
  invalid_element: "invalid_element",
  invalid_format: "invalid_format",
  not_multiple_of: "not_multiple_of",
  too_big: "too_big",
  custom: "custom",

  // laws
  seats: "a whole number from 1 to 100,000, or election",
  name: "a name of small letters, digits and hyphens",
  share: 'a share as "7%" or "1/20", in quotation marks',
  nesting: "fewer things inside one another",
  "two values":
    "two figures in brackets, no fewer, and no more where one is taken from the other or divided by it",
  band: 'the share from which it counts and a whole number, as ["25%", 20]',
  "higher share": "a higher share than that of the band before",
  "share above 0": "a share above 0",
  "share or votes": "a share or votes: no other amount goes with a figure",
  "share step": "the name of a step that shares seats",
  "quota step": "the name of a step that shares by a quota",
  "step to lists": "a step that gives seats to lists",
  "no condition": "no condition: the step gives seats to areas",
  "no winners": "another figure: only a step to winners shares by them",
  "each list": 'each with "list" among them, for every list has winners of its own',
  "lists or seats":
    "the seats of the lists (lists), or seats and which list is first (seats, first)",
  "no seats": "either the seats of the lists, or seats and which list is first",
  level: "a level of areas",
  translation: "as many texts as the law itself has there",
  language: "a language by its code of two letters, as ru",
  exponent: "an exponent above 0, at most 2, in parts of 1/20 or larger",
  "part of a quota": "a part of a quota above 0, and at most the whole",
  need: "need",
  true: "true",
  condition: "condition",
  method: "method",
  "tie rule": "tie rule",
  step: "step",
  amount: "amount",
  scope: "scope",
  members: "members",
  base: "base",
  "no base": "no base",
  "first divisor": "first divisor",

  // scenarios and readings
  "fewer changes": "200 changes or fewer",
  "votes or share": 'a number of votes, or a share of them as "5%" or "1/20"',
  "where votes go": 'either "to" with the id of a list, or "votes" with left-out or spoiled',
  bounds: "bounds of which the first is no higher than the second",
  pattern: "pattern",

  // options
  "share or number": 'a share as 5% or 1/20, or "5000 votes"',
  "number or share": 'a number of votes, or a share as 5% or "1/20"',
  "chart file": "a file that ends in .svg, .png or .vl.json",
  house: "a whole number from 1 to 100,000",
  seed: "a whole number from 0",
  sweep: "seats=100..140, first-divisor, first-divisor=STEP or loss",
  "most areas": "how many areas are left out at most",
  "number of seats": "a number of seats",
  risk: "a chance above 0% and below 100%, as 5% or 1/20",
  "two lists": "two lists or more, with + between them",
  encoding: "utf-8, windows-1252, windows-1251, or another name of the Encoding Standard",
  merger: "A+B or A+B=NAME",
  withdrawal: "A, A:B or A:spoiled",
  move: "A:B:VOTES, votes as 3,077 or 5%",
  loss: "A:VOTES, votes as 3,077 or 5%",
  "areas left out": "AREA or AREA,AREA",

  // maps
  borders: "a map: TopoJSON or GeoJSON with polygons",
  arc: "the number of an arc that is there",
  position: "a longitude and a latitude in degrees",
  transform: "two numbers, for across and up",
};

/** With a number in it. */
const withNumber = {
  houses: (most: string) => `from 1 seat on, the smaller number first, at most ${most} numbers`,
  majority: (most: string) => `a number of seats from 1 to ${most}, or a share of them as 2/3`,
};

export const expected = {
  phrases,
  withNumber,
  /** a key of a law that stands by itself */
  alone: (key: string) => `${key} alone`,
  /** a key that is not there at all */
  missing: (phrase: string) => `${phrase} (it is missing)`,
};
