import type { Report } from "../../report/document.ts";
import type { Cell, Column, Row, Table } from "../../report/table.ts";
import { locale } from "../../words/locale.ts";
import { isBold, keyWidth, type Layout, layoutOf, PAD, rowHeight, SLACK, sum } from "./columns.ts";
import { pageHeight, room, type Sheet } from "./sheet.ts";
import { line } from "./text.ts";

/** A table with its caption and notes; on one page where it fits, else the head comes again on each. */
export function tableElements(sheet: Sheet, table: Table, colours: Report["colours"]): void {
  const { doc, left } = sheet;
  const layout = layoutOf(sheet, table);
  const heights = table.rows.map((row) => rowHeight(sheet, row, table, layout));
  room(sheet, least(sheet, heights));
  doc.y += 3;
  line(sheet, "P", table.caption, { size: 8.5, color: sheet.tokens.text });
  const element = doc.struct("Table");
  doc.addStructure(element);
  const places = table.columns.map((_, i) => pointPlaces(table.rows, i));
  headRow(sheet, element, table.columns, layout);
  for (const [i, row] of table.rows.entries()) {
    const height = heights[i]!;
    if (doc.y + Math.min(height, pageHeight(sheet) / 2) > sheet.bottom) {
      doc.addPage();
      headRow(sheet, element, table.columns, layout);
    }
    bodyRow(sheet, element, { row, table, layout, height, places, colours });
  }
  element.end();
  doc.x = left;
  doc.y += 5;
  if (table.notes.length > 0)
    line(sheet, "P", table.notes.join(" "), { size: 8, color: sheet.tokens.text });
  doc.y += 6;
}

/** The room without which a table begins on the next page. */
export function roomForTable(sheet: Sheet, table: Table): number {
  const layout = layoutOf(sheet, table);
  return least(
    sheet,
    table.rows.map((row) => rowHeight(sheet, row, table, layout)),
  );
}

function least(sheet: Sheet, heights: readonly number[]): number {
  const whole = sum(heights) + 60;
  return whole <= pageHeight(sheet) * TOGETHER ? whole : 110;
}

/** So much of a page may stay empty above a table that would else be broken. */
const TOGETHER = 0.6;

function headRow(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  columns: readonly Column[],
  { size, widths, gap, width }: Layout,
): void {
  const { doc, left } = sheet;
  doc.font("bold").fontSize(size).fillColor(sheet.tokens.text);
  const heights = columns.map(({ head }, i) =>
    doc.heightOfString(head, { width: widths[i]! + SLACK }),
  );
  const height = Math.max(...heights) + 2 * PAD;
  const top = doc.y;
  const row = doc.struct("TR");
  element.add(row);
  let x = left;
  for (const [i, { head, kind }] of columns.entries()) {
    const wide = widths[i]!;
    row.add(
      doc.struct("TH", {}, () => {
        doc.font("bold").fontSize(size).fillColor(sheet.tokens.text);
        doc.text(head, x, top + height - PAD - heights[i]!, {
          width: wide + SLACK,
          align: kind === "text" || i === 0 ? "left" : "right",
        });
      }),
    );
    x += wide + gap;
  }
  row.end();
  rule(sheet, top + height, width, 1, sheet.tokens.ink);
  doc.y = top + height + 1;
}

interface Printed {
  readonly row: Row;
  readonly table: Table;
  readonly layout: Layout;
  readonly height: number;
  readonly places: readonly number[];
  readonly colours: Report["colours"];
}

function bodyRow(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  { row, table, layout, height, places, colours }: Printed,
): void {
  const { doc, left } = sheet;
  const { size, widths, gap, width } = layout;
  const top = doc.y;
  if (row.close || row.role === "line") shade(sheet, top, height, width);
  if (row.role === "total") rule(sheet, top, width, 1, sheet.tokens.ink);
  if (row.role === "line") rule(sheet, top, width, 1.6, sheet.tokens.ink);
  const printed = doc.struct("TR");
  element.add(printed);
  const color = row.role === "context" ? sheet.tokens.muted : sheet.tokens.ink;
  if (row.role === "line") {
    printed.add(
      doc.struct("TH", {}, () => {
        doc.font("plain").fontSize(size).fillColor(sheet.tokens.text);
        doc.text(row.cells[0]?.text ?? "", left, top + PAD, { width });
      }),
    );
  } else {
    let x = left;
    for (const [i, cell] of row.cells.entries()) {
      const column = table.columns[i]!;
      const key = keyWidth(table, i);
      const colour = key > 0 && row.id !== undefined ? colours.get(row.id) : undefined;
      if (colour) keyMark(sheet, x, top + PAD + 1.5, colour.fill.light, row.role === "list");
      const bold = isBold(row, i, table);
      const wide = widths[i]! - key;
      const at = x + key;
      printed.add(
        doc.struct(i === 0 ? "TH" : "TD", {}, () => {
          doc
            .font(bold ? "bold" : "plain")
            .fontSize(size)
            .fillColor(color);
          const shift = column.kind === "share" ? filling(sheet, cell, places[i]!) : 0;
          doc.text(cell.text || " ", at - shift, top + PAD, {
            width: wide + SLACK,
            align: column.kind === "text" || i === 0 ? "left" : "right",
            link: cell.href ?? null,
          });
        }),
      );
      x += widths[i]! + gap;
    }
    rule(sheet, top + height, width, 0.5, sheet.tokens.grid);
  }
  printed.end();
  doc.x = left;
  doc.y = top + height + 0.5;
}

/** Filled: has seats; outlined: none. As in the page. */
function keyMark({ doc }: Sheet, x: number, y: number, color: string, filled: boolean): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.lineWidth(1.2).rect(x + 0.6, y, 6, 6);
  if (filled) doc.fillAndStroke(color, color);
  else doc.stroke(color);
  doc.endMarkedContent();
}

function shade({ doc, left, tokens }: Sheet, top: number, height: number, width: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.rect(left, top, width, height).fill(tokens.close);
  doc.endMarkedContent();
}

function rule({ doc, left }: Sheet, y: number, width: number, weight: number, color: string): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.moveTo(left, y).lineTo(left + width, y);
  doc.lineWidth(weight).stroke(color);
  doc.endMarkedContent();
}

/** A share with fewer decimals than its neighbours stands as far to the left as the missing ones are wide. */
function filling({ doc }: Sheet, { text: shown }: Cell, places: number): number {
  if (!/\d$/.test(shown)) return 0;
  const own = pointsOf(shown);
  const missing = "0".repeat(places - own) + (own === 0 && places > 0 ? locale.decimal : "");
  return missing === "" ? 0 : doc.widthOfString(missing);
}

const pointPlaces = (rows: readonly Row[], column: number): number =>
  Math.max(0, ...rows.map(({ cells }) => pointsOf(cells[column]?.text ?? "")));

const pointsOf = (shown: string): number => {
  const at = shown.lastIndexOf(locale.decimal);
  return at >= 0 && /^\d+$/.test(shown.slice(at + 1)) ? shown.length - at - 1 : 0;
};
