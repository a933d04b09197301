import { textWidth } from "../../src/chart/metrics.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";

export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Style {
  readonly fontSize: number;
  readonly fontWeight?: string;
}

/** Every text of a specification with the place that its letters take; halos stand below a text of their own. */
export function placed({ layer, config }: ChartSpec): PlacedText[] {
  const styles = config.style as Readonly<Record<string, Style>>;
  return layer
    .filter(({ mark }) => mark.type === "text" && !String(mark.style).startsWith("halo"))
    .flatMap(({ data, mark }) =>
      data.values.map((row) => {
        const [text, x, y] = [String(row.text), Number(row.x), Number(row.y)];
        const { fontSize, fontWeight } = styles[String(mark.style)]!;
        const width = textWidth(text, fontSize, fontWeight === "bold");
        const left = x - (mark.align === "right" ? width : mark.align === "center" ? width / 2 : 0);
        // the height of a capital letter
        const [up, down] = mark.baseline === "middle" ? [0.36, 0.36] : [0.73, 0];
        return {
          ...{ text, left, right: left + width },
          ...{ top: y - up * fontSize, bottom: y + down * fontSize },
        };
      }),
    );
}

/** Headline and subtitle, line by line with their widths. */
export function titleLines({ title, config }: ChartSpec): { text: string; width: number }[] {
  const { fontSize, subtitleFontSize } = config.title as Record<string, number>;
  return [
    ...title.text.map((text) => ({ text, width: textWidth(text, fontSize!, true) })),
    ...title.subtitle.map((text) => ({ text, width: textWidth(text, subtitleFontSize!) })),
  ];
}

/** Pairs of texts that lie over each other. */
export const overlapping = (texts: readonly PlacedText[]): string[] =>
  texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
