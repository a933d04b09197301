export interface Finish {
  readonly title: string;
  readonly description: string;
  /** ids of the drawing begin with it, so that several can stand in one page */
  readonly prefix: string;
  readonly margin?: number;
  readonly paper?: string;
  /** of a drawing that stands on a larger sheet: the size of this, where it stands there and how much larger it is */
  readonly place?: {
    readonly width: number;
    readonly height: number;
    readonly x: number;
    readonly y: number;
    readonly scale: number;
  };
}

/**
 * Makes a drawing of Vega fit to travel: root with role, title and description, ids of its own, coordinates rounded
 * in attributes only (a number in a text is what it says), nothing that XML does not allow.
 */
export function finish(
  svg: string,
  { title, description, prefix, margin = 0, paper, place }: Finish,
): string {
  const own = prefix.replace(/[^A-Za-z0-9_-]/g, "-");
  const root = /^<svg[^>]*>/.exec(svg);
  if (!root) throw new Error("the drawing has no root");
  const number = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(root[0])?.[1]);
  const [width, height] = place
    ? [place.width, place.height]
    : [number("width") + 2 * margin, number("height") + 2 * margin];
  const corner = margin === 0 ? "0 0" : `${-margin} ${-margin}`;
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${own}-t ${own}-d" ` +
    `viewBox="${corner} ${width} ${height}" width="${width}" height="${height}">` +
    `<title id="${own}-t">${escaped(title)}</title><desc id="${own}-d">${escaped(description)}</desc>` +
    (paper === undefined
      ? ""
      : `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${escaped(paper)}"/>`);
  const body = svg.slice(root[0].length).replace(/<[a-zA-Z][^<>]*>/g, (tag) => tidy(tag, own));
  if (!place) return head + allowed(body);
  const [x, y] = [rounded(String(place.x)), rounded(String(place.y))];
  const scale = Math.round(place.scale * 1e6) / 1e6;
  const end = body.lastIndexOf("</svg>");
  return `${head}<g transform="translate(${x},${y}) scale(${scale})">${allowed(body.slice(0, end))}</g></svg>`;
}

/** Marks are described by the whole: their own roles and labels would be read out one by one. */
function tidy(tag: string, prefix: string): string {
  return tag
    .replace(/\s(?:aria-[a-z]+|role|class)="[^"]*"/g, "")
    .replace(/\sid="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${prefix}-$1)`)
    .replace(/\s(?:d|transform|x|y|x1|x2|y1|y2|width|height|cx|cy|r)="[^"]*"/g, (attribute) =>
      attribute
        .replace(/-?\d*\.?\d+(?:e-?\d+)?/g, rounded)
        .replace(/^\s[a-z]\S*?=/, (name) => name),
    );
}

function rounded(text: string): string {
  const value = Math.round(Number(text) * 100) / 100;
  return Object.is(value, -0) ? "0" : String(value);
}

const escaped = (text: string): string =>
  allowed(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** Without what no XML document may hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const allowed = (text: string): string =>
  text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
