import type { List as Bullets, Paragraph } from "mdast";
import type { Look } from "../chart/theme.ts";
import type { Standing } from "../results/status.ts";
import type { ListColour } from "../words/colours.ts";
import type { Table } from "./table.ts";

/** A whole report as a tree: prose is mdast, tables and figures are nodes of our own. Markdown and HTML print it. */
export interface Report {
  /** of the document, with the status in front: never looks final when the result is not */
  readonly title: string;
  readonly description: string;
  /** what must be known before any number; file names say it too */
  readonly standing: readonly Standing[];
  /** stands before the title, so that no picture of the top loses it; absent for a final result */
  readonly banner?: { readonly status: string; readonly text: string };
  /** what is still open, and what is wrong with the data */
  readonly notices: readonly Paragraph[];
  readonly kicker: string;
  readonly headline: string;
  readonly answer: readonly Paragraph[];
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly footer: Paragraph;
  /** colours of the lists, in order of votes */
  readonly colours: ReadonlyMap<string, ListColour>;
  /** the colours that no list owns; absent: ours */
  readonly look?: Look;
}

export interface Fact {
  readonly term: string;
  readonly value: string;
}

export interface Section {
  /** of the heading, for links: letters and hyphens */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A section that the data cannot fill, and why. */
export interface Absent {
  readonly absent: string;
}

export type Block = Paragraph | Bullets | TableBlock | FigureBlock | TermsBlock | FoldedBlock;

export interface TableBlock {
  readonly type: "dataTable";
  readonly table: Table;
}

export interface FigureBlock {
  readonly type: "figure";
  readonly figure: Figure;
}

/** A list of terms with what they mean. */
export interface TermsBlock {
  readonly type: "terms";
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
}

/** What a reader opens when wanted; printed in full where nothing folds. */
export interface FoldedBlock {
  readonly type: "folded";
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** The words of a picture, and the name under which its drawings come in. */
export interface Figure {
  /** lower-case letters, digits and hyphens */
  readonly id: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly source: string;
  readonly alt: string;
}
