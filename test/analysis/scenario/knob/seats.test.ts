import { expect, it } from "vitest";
import { sweepSeats } from "../../../../src/analysis/scenario/knob/seats.ts";
import { election, law, seats } from "../../../support.ts";
import { oneHouse, votes } from "./small.ts";

it("gives the election of 4 October 2020 in houses from 100 to 140, the law's among them", () => {
  const houses = sweepSeats(law("kg-2020"), election("kg-2020"), 100, 140);
  expect(houses.map((house) => house.seats)).toEqual(Array.from({ length: 41 }, (_, i) => 100 + i));
  expect(seats(houses[20]!.outcome)).toEqual({
    birimdik: 46,
    "mekenim-kyrgyzstan": 45,
    kyrgyzstan: 16,
    "butun-kyrgyzstan": 13,
  });
});

it("finds a list that loses a seat because the house grows (Alabama paradox)", () => {
  // 6 : 6 : 2, Hare quota: ten seats 4 + 2/7, 4 + 2/7, 1 + 3/7; eleven 4 + 5/7, 4 + 5/7, 1 + 4/7
  const houses = sweepSeats(oneHouse("hare", 10), votes([6, 6, 2]), 10, 11);
  expect(houses.map(({ outcome }) => seats(outcome))).toEqual([
    { l0: 4, l1: 4, l2: 2 },
    { l0: 5, l1: 5, l2: 1 },
  ]);
  expect(houses.map(({ lose }) => lose)).toEqual([[], ["l2"]]);
});

it("has no house to change where the data say the seats", () => {
  expect(() => sweepSeats(law("es-congress-1977"), election("es-congreso-201911"), 1, 2)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: "no-knob" })] }),
  );
});
