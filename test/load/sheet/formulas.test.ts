import { describe, expect, it } from "vitest";
import { withoutFormulas } from "../../../src/load/sheet/formulas.ts";

/** Records of a workbook: type, length, data. */
const stream = (...records: readonly (readonly [type: number, data: readonly number[]])[]) =>
  Uint8Array.from(
    records.flatMap(([type, data]) => [
      ...[type & 0xff, type >> 8, data.length & 0xff, data.length >> 8],
      ...data,
    ]),
  );

const filled = (length: number) => Array.from({ length }, () => 7);
const NUMBER = [0x203, filled(14)] as const;

describe("a workbook without its formulas", () => {
  it("keeps cells with their values, and nothing of how they came about", () => {
    const whole = stream([0x809, filled(16)], [0x18, filled(20)], [0x06, filled(26)], NUMBER);
    const before = whole.slice();
    const cell = [...filled(20), 0, 0, ...filled(4)];
    expect(withoutFormulas(whole)).toEqual(
      stream([0x809, filled(16)], [0x51, filled(20)], [0x06, cell], NUMBER),
    );
    expect(whole).toEqual(before);
  });

  it("knows where older versions have them: Excel 2 a byte, Excel 3 and 4 two", () => {
    const shorter = (zeros: number) => [
      ...filled(16),
      ...Array(zeros).fill(0),
      ...filled(6 - zeros),
    ];
    expect(withoutFormulas(stream([0x09, filled(4)], [0x06, filled(22)]))).toEqual(
      stream([0x09, filled(4)], [0x06, shorter(1)]),
    );
    expect(withoutFormulas(stream([0x209, filled(6)], [0x206, filled(22)]))).toEqual(
      stream([0x209, filled(6)], [0x206, shorter(2)]),
    );
  });

  it("writes nothing behind a record that is cut short", () =>
    expect(withoutFormulas(stream([0x809, []], [0x06, filled(20)], NUMBER))).toEqual(
      stream([0x809, []], [0x06, filled(20)], NUMBER),
    ));
});
