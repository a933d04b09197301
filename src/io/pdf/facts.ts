import type { Fact } from "../../report/document.ts";
import { room, type Sheet } from "./sheet.ts";

const [SIZE, ROW, GAP] = [9, 16, 28];

/** The numbers at a glance in two columns, terms left and values right. */
export function factsElement(sheet: Sheet, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  const { doc, left, width } = sheet;
  const { ink, text, grid } = sheet.tokens;
  const rows = Math.ceil(facts.length / 2);
  room(sheet, rows * ROW + 20);
  doc.y += 4;
  const top = doc.y;
  const wide = (width - GAP) / 2;
  const list = doc.struct("L");
  doc.addStructure(list);
  for (const [i, { term, value }] of facts.entries()) {
    const x = left + (i < rows ? 0 : wide + GAP);
    const y = top + (i % rows) * ROW;
    doc.markContent("Artifact", { type: "Layout" });
    doc.moveTo(x, y + ROW - 3).lineTo(x + wide, y + ROW - 3);
    doc.lineWidth(0.6).stroke(grid);
    doc.endMarkedContent();
    list.add(
      doc.struct("LI", {}, () => {
        doc.fontSize(SIZE).font("plain").fillColor(text);
        doc.text(`${term} `, x, y, { lineBreak: false });
        doc.font("bold").fillColor(ink);
        doc.text(value, x + wide - doc.widthOfString(value), y, { lineBreak: false });
      }),
    );
  }
  list.end();
  doc.x = left;
  doc.y = top + rows * ROW + 8;
}
