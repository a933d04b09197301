/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element with text, or with elements inside, which are texts made here. Nothing that stands in a name can end it:
 * `<`, `&`, quotes and line ends are written as references.
 */
export function element(
  name: string,
  attributes: Attributes,
  content: string | number | readonly string[] = [],
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inside = Array.isArray(content) ? content.join("") : escaped(String(content));
  const start = `<${name}${given.join("")}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** The document of a root element. */
export const document = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

/** Text with U+FFFD in place of what XML 1.0 cannot hold, not even as a reference. */
export const allowed = (text: string): string => text.replace(FORBIDDEN, "\ufffd");

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const escaped = (text: string): string =>
  allowed(text).replace(/[<>&"\t\r\n]/g, (letter) => `&#${letter.codePointAt(0)};`);
