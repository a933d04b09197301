/** Records that hold formulas and no cell: names, links, formulas of several cells (MS-XLS 2.3.1; Excel 3 and 4: 0x02..). */
const FORMULAS = new Set([0x18, 0x218, 0x21, 0x221, 0x23, 0x223, 0x4bc]);
/** Cells with a formula, by the type of their record: where the length of the formula stands in its data. */
const CELLS: ReadonlyMap<number, number> = new Map([
  [0x06, 20],
  [0x206, 16],
  [0x406, 16],
]);
/** The same in Excel 2, whose cells have a byte more and no colour of their own. */
const IN_EXCEL_2 = 16;
/** A record that says nothing (DConRef). */
const NOTHING = 0x51;

/**
 * The records of a workbook without their formulas: a cell keeps the value that was saved with it, which is all that is
 * read here. A damaged formula can hold up its reader for ever.
 *
 * @param stream records that follow one another to the end
 */
export function withoutFormulas(stream: Uint8Array): Uint8Array {
  const plain = stream.slice();
  const view = new DataView(plain.buffer);
  const first = view.getUint16(0, true);
  for (let at = 0; at + 4 <= plain.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (FORMULAS.has(type)) view.setUint16(at, NOTHING, true);
    const inExcel2 = type === 0x06 && first === 0x09;
    const formula = inExcel2 ? IN_EXCEL_2 : CELLS.get(type);
    if (formula !== undefined)
      plain.fill(0, at + 4 + formula, at + 4 + Math.min(length, formula + (inExcel2 ? 1 : 2)));
    at += 4 + length;
  }
  return plain;
}
