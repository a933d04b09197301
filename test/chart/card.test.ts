import { describe, expect, it } from "vitest";
import { CARDS, type Card, card } from "../../src/chart/card.ts";
import { CHARTS } from "../../src/chart/charts.ts";
import { SIZES } from "../../src/chart/theme.ts";
import { speaking } from "../../src/words/language.ts";
import { ru } from "../../src/words/ru/index.ts";
import { made } from "./made.ts";
import { overlapping, placed, titleLines } from "./placed.ts";
import { shipped } from "./shipped.ts";

const chart = (id: string) => CHARTS.find((one) => one.id === id)!;
const size = (id: string) => CARDS.find((one) => one.id === id)!;
const kg = shipped("kg-2020");
const light = { theme: "light" } as const;

const drawn = (id: string, input: Parameters<typeof card>[1], at: string): Card => {
  const found = card(chart(id), input, light, size(at));
  if ("absent" in found) throw new Error(found.absent);
  return found;
};

const textsIn = ({ spec }: Card) => placed(spec).map(({ text }) => text);

describe("a card", () => {
  const many = made({
    votes: Array.from({ length: 24 }, (_, i) => 90_000 - 3_700 * i),
    names: Array.from({ length: 24 }, (_, i) => `Union of the Peoples of Valley ${i + 1}`),
    share: "3%",
    house: 99,
  });
  const inputs = [
    { id: "kg-2020", input: kg },
    { id: "24 lists with long names", input: many },
  ];

  it.each(inputs)(
    "of $id fills its size both ways, with letters that can be read and none over another",
    ({ input }) => {
      for (const one of CHARTS)
        for (const at of CARDS) {
          const found = speaking(ru, () => card(one, input, light, at));
          if ("absent" in found) continue;
          const { spec, scale, x, y } = found;
          const told = `${one.id} ${at.id}`;
          expect(SIZES[spec.usermeta.layout].source * scale, told).toBeGreaterThanOrEqual(
            at.text.least,
          );
          expect(x, told).toBeGreaterThanOrEqual(at.margin - 0.01);
          expect(y, told).toBeGreaterThanOrEqual(at.margin - 0.01);
          // one of the two is the margin, the other not much more
          expect(Math.min(x, y), told).toBeCloseTo(at.margin, 5);
          expect(Math.max(x, y) - at.margin, told).toBeLessThan(at.height / 8);
          for (const { width } of titleLines(spec)) expect(width, told).toBeLessThan(spec.width);
          const texts = placed(spec);
          for (const { text, left, right } of texts) {
            expect(left, `${told}: ${text}`).toBeGreaterThan(-2);
            expect(right, `${told}: ${text}`).toBeLessThan(spec.width + 2);
          }
          expect(overlapping(texts), told).toEqual([]);
        }
    },
  );

  it("leaves out the lists far from the line, never one that passed or is near it", () => {
    const texts = textsIn(drawn("threshold-bars", kg, "1200x630"));
    for (const name of ["Birimdik", "Butun Kyrgyzstan", "Mekenchil"]) expect(texts).toContain(name);
    expect(texts).not.toContain("Zamandash");
    expect(texts.some((text) => /^\d+ more lists$/.test(text))).toBe(true);
  });

  it("keeps all rows where they can be read so", () => {
    const few = made({ votes: [50, 40, 10], house: 9 });
    expect(textsIn(drawn("threshold-bars", few, "1080x1350"))).toContain("List 3");
  });

  it("has the layout of a page where it lies, that of a phone where it stands", () => {
    const of = (at: string) => drawn("hemicycle", kg, at).spec.usermeta.layout;
    expect(CARDS.map(({ id }) => of(id))).toEqual(["page", "phone", "phone"]);
  });

  it("is absent where its marks could not be read", () => {
    expect(card(chart("regions-winner"), kg, light, size("1200x630"))).toEqual({
      absent: "It is too tall to be read in a picture of 1200x630.",
    });
  });

  it("is absent for the reason of the chart where this has one", () => {
    const found = card(chart("swing"), kg, light, size("1080x1080"));
    expect(found).toMatchObject({ absent: expect.stringContaining("--against") });
  });
});
