/** How large what comes out of a file may be, so that no file can fill the memory or the day. */
export const LIMITS = {
  /** bytes of all that is unpacked of an archive or workbook */
  unpacked: 128 * 2 ** 20,
  /** a file of `dense` bytes or more that is packed more tightly than this is a trap; XML of a workbook has 10 to 40 */
  ratio: 120,
  dense: 16 * 2 ** 20,
  members: 2_000,
  rows: 2_000_000,
  cells: 20_000_000,
  columns: 16_384,
  /** letters of one cell, and of one line of text */
  cell: 100_000,
  line: 1_000_000,
  /** elements of XML, or values of JSON, inside one another */
  depth: 100,
  /** letters of XML or of a page, and elements of XML */
  markup: 128 * 2 ** 20,
  elements: 6_000_000,
} as const;
