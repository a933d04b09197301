import type { List as Bullets, Paragraph, PhrasingContent } from "mdast";

import { room, type Sheet } from "./sheet.ts";

/** As in the page. */
const LINK = "#1f4fa3";

export interface Type {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** left edge and width, where they are not those of the page */
  readonly at?: number;
  readonly width?: number;
}

/** One piece of text in one font. */
interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly mono: boolean;
  readonly link?: string;
}

const HEADING = { 1: 21, 2: 14.5, 3: 10.5 } as const;

/** A heading, of levels 1 and 2 with an entry in the outline. */
export function heading(sheet: Sheet, level: 1 | 2 | 3, text: string): void {
  const { doc, left, width } = sheet;
  const { ink } = sheet.tokens;
  if (level === 2) {
    doc.moveDown(1);
    doc.markContent("Artifact", { type: "Layout" });
    doc.moveTo(left, doc.y).lineTo(left + width, doc.y);
    doc.lineWidth(1.4).stroke(ink);
    doc.endMarkedContent();
    doc.y += 7;
    doc.outline.addItem(text);
  }
  line(sheet, `H${level}`, text, { size: HEADING[level], bold: true, color: ink });
  doc.y += level === 3 ? 0 : 3;
}

/** A text of one font as one element. */
export function line(sheet: Sheet, tag: string, text: string, type: Type = {}): void {
  write(sheet, tag, [{ text, bold: type.bold === true, mono: false }], type);
  sheet.doc.y += 4;
}

/** A paragraph as it stands in the tree: strong in bold, commands in a fixed width, links that can be followed. */
export function paragraphElement(sheet: Sheet, { children }: Paragraph, type: Type = {}): void {
  write(sheet, "P", pieces(children), type);
  sheet.doc.y += 5;
}

export function bulletsElement(sheet: Sheet, { children }: Bullets): void {
  const { doc, left, width } = sheet;
  for (const item of children) {
    for (const inner of item.children) {
      if (inner.type !== "paragraph") continue;
      room(sheet, 24);
      const top = doc.y;
      doc.markContent("Artifact", { type: "Layout" });
      doc.circle(left + 4, top + 6, 1.6).fill(sheet.tokens.ink);
      doc.endMarkedContent();
      doc.y = top;
      write(sheet, "P", pieces(inner.children), { at: left + 14, width: width - 14 });
      doc.y += 3;
    }
  }
  doc.y += 4;
}

/** Terms with what they mean. */
export function termsElement(
  sheet: Sheet,
  terms: readonly { readonly term: string; readonly meaning: string }[],
): void {
  for (const { term, meaning } of terms) {
    room(sheet, 30);
    write(
      sheet,
      "P",
      [
        { text: `${term}: `, bold: true, mono: false },
        { text: meaning, bold: false, mono: false },
      ],
      {},
    );
    sheet.doc.y += 2;
  }
  sheet.doc.y += 4;
}

function write(sheet: Sheet, tag: string, parts: readonly Piece[], type: Type): void {
  const { doc } = sheet;
  const shown = parts.filter(({ text }) => text !== "");
  if (shown.length === 0) return;
  const {
    size = 9.5,
    color = tag === "P" ? sheet.tokens.text : sheet.tokens.ink,
    at = sheet.left,
    width = sheet.width,
  } = type;
  room(sheet, size * 2.8);
  doc.x = at;
  const element = doc.struct(tag, {}, () => {
    for (const [i, piece] of shown.entries()) {
      const last = i === shown.length - 1;
      doc
        .font(piece.mono ? "mono" : piece.bold ? "bold" : "plain")
        .fontSize(piece.mono ? size * 0.92 : size);
      doc.fillColor(piece.link === undefined ? color : LINK);
      doc.text(piece.text, {
        width,
        continued: !last,
        lineGap: size * 0.25,
        link: piece.link ?? null,
        underline: piece.link !== undefined,
      });
    }
  });
  doc.addStructure(element);
  doc.x = sheet.left;
}

function pieces(children: readonly PhrasingContent[], bold = false): Piece[] {
  return children.flatMap((child): Piece[] => {
    switch (child.type) {
      case "text":
        return [{ text: child.value, bold, mono: false }];
      case "inlineCode":
        return [{ text: child.value, bold, mono: true }];
      case "strong":
        return pieces(child.children, true);
      case "link":
        return pieces(child.children, bold).map((piece) => ({ ...piece, link: child.url }));
      case "emphasis":
        return pieces(child.children, bold);
      default:
        return [];
    }
  });
}
