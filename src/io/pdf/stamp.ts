import type { Report } from "../../report/document.ts";
import type { Sheet } from "./sheet.ts";

/** The foot of every page: the title, which begins with the status, and the number of the page. */
export function stampPages({ doc, tokens, left, width, bottom }: Sheet, { title }: Report): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = start; i < start + count; i++) {
    doc.switchToPage(i);
    // the foot is below the margin, where a text would begin a new page
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font("plain").fontSize(7.5).fillColor(tokens.muted);
    const number = `${i + 1} / ${count}`;
    const wide = doc.widthOfString(number);
    doc.text(title, left, bottom + 18, {
      width: width - wide - 20,
      height: 10,
      ellipsis: true,
      lineBreak: false,
    });
    doc.text(number, left + width - wide, bottom + 18, { lineBreak: false });
    doc.endMarkedContent();
  }
}
