import { unzipSync, zipSync } from "fflate";
import type { Base } from "../base.ts";
import type { Random } from "../random.ts";
import type { By, Expected } from "../verdict.ts";
import { type Kind, utf8 } from "./kind.ts";

/** In the XML of a file, or in a part of the workbook that it is. */
const inXml = (
  name: string,
  expects: Expected,
  change: (xml: string, random: Random) => string | undefined,
  by: By = "names",
): Kind => ({
  ...{ name, expects, by, group: "XML" },
  make(base, random) {
    if (base.form === "xml") {
      const changed = change(base.text!, random);
      return changed === undefined ? undefined : { bytes: utf8(undeclared(changed)) };
    }
    const parts = base.form === "zip" ? partsOf(base) : undefined;
    if (!parts) return undefined;
    const names = Object.keys(parts).filter((part) =>
      /(?:sheet\d+|sharedStrings|content)\.xml$/.test(part),
    );
    if (names.length === 0) return undefined;
    const part = random.pick(names);
    const changed = change(new TextDecoder().decode(parts[part]), random);
    return changed === undefined
      ? undefined
      : { bytes: zipSync({ ...parts, [part]: utf8(changed) }, { level: 1 }) };
  },
});

/** What is written as UTF-8 may not say that it is something else. */
const undeclared = (xml: string): string =>
  xml.replace(/(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, "$1");

function partsOf({ bytes }: Base): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

const afterProlog = (xml: string, text: string): string => {
  const at = xml.startsWith("<?xml") || xml.startsWith("\ufeff<?xml") ? xml.indexOf("?>") + 2 : 0;
  return xml.slice(0, at) + text + xml.slice(at);
};

const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("")}]>`;

/** Where a tag begins, at random. */
function tagAt(xml: string, random: Random, pattern = "<"): number {
  return Math.max(0, xml.indexOf(pattern, random.below(xml.length)));
}

export const TREES: readonly Kind[] = [
  inXml("a bomb of entities", "problem", (xml, random) => {
    const at = xml.indexOf("</", xml.indexOf(">", Math.floor(xml.length / 2)));
    return afterProlog(`${xml.slice(0, at)}&a${random.pick([1, 12])};${xml.slice(at)}`, LAUGHS);
  }),
  inXml("an entity of a file", "problem", (xml) =>
    afterProlog(xml, '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
  ),
  inXml(
    "nested deeply",
    "reason",
    (xml, random) => {
      const depth = random.pick([150, 20_000, 300_000]);
      const at = tagAt(xml, random);
      return xml.slice(0, at) + "<a>".repeat(depth) + "</a>".repeat(depth) + xml.slice(at);
    },
    "sum",
  ),
  inXml("a digit changed", "digit", (xml, random) => {
    const at = xml.slice(random.below(xml.length)).search(/>\d+</);
    return at < 0
      ? undefined
      : xml.replace(/>(\d+)</g, (whole) =>
          random.below(400) === 0 ? `>${random.below(5_000)}<` : whole,
        );
  }),
  inXml("a tag lost", "digit", (xml, random) => {
    const at = tagAt(xml, random);
    return xml.slice(0, at) + xml.slice(xml.indexOf(">", at) + 1);
  }),
  inXml("an element lost", "digit", (xml, random) => {
    const found = /<([\w:.-]+)\b[^>]*>[^<]*<\/\1>/.exec(xml.slice(random.below(xml.length)));
    return found ? xml.replace(found[0], "") : undefined;
  }),
  inXml("an element twice", "digit", (xml, random) => {
    const found = /<([\w:.-]+)\b[^>]*>[^<]*<\/\1>/.exec(xml.slice(random.below(xml.length)));
    return found ? xml.replace(found[0], found[0] + found[0]) : undefined;
  }),
  inXml("an attribute changed", "digit", (xml, random) => {
    const from = random.below(xml.length);
    const found = /\s[\w:.-]+="[^"]*"/.exec(xml.slice(from));
    if (!found) return undefined;
    const value = random.pick([
      "",
      "1",
      "99999999",
      "XFD1048576",
      "__proto__",
      "2147483647",
      "float",
    ]);
    const at = from + found.index;
    return (
      xml.slice(0, at) + found[0].replace(/"[^"]*"/, `"${value}"`) + xml.slice(at + found[0].length)
    );
  }),
  inXml("comments and spaces between tags", "same", (xml, random) =>
    xml.replace(/><(?=[A-Za-z])/g, (whole) => (random.below(50) === 0 ? "><!-- 7 --><" : whole)),
  ),
  inJson("JSON nested deeply", "reason", (json, random) => {
    const depth = random.pick([120, 10_000, 1_000_000]);
    const text =
      random.below(2) === 0
        ? `${"[".repeat(depth)}${"]".repeat(depth)}`
        : `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    return random.below(2) === 0 ? text : json.replace(/\{/, `{"deep":${text},`);
  }),
  inJson("a number of JSON changed", "digit", (json, random) =>
    somewhere(json, /-?\d+(?:\.\d+)?/g, random, () =>
      random.pick([
        "7",
        "-1",
        "1e999",
        "0.5",
        "9007199254740993",
        "null",
        '"12"',
        "[]",
        "{}",
        "true",
      ]),
    ),
  ),
  inJson("a key of JSON changed", "digit", (json, random) =>
    somewhere(json, /"[^"\n]{1,60}":/g, random, () =>
      random.pick(['"__proto__":', '"constructor":', '"":', '"votes":', '"id":', '"toString":']),
    ),
  ),
  inJson("a text of JSON changed", "digit", (json, random) =>
    somewhere(json, /"[^"\n]{1,60}"(?=[,\]}\n])/g, random, () =>
      random.pick(['""', '"x"', "5", "null", '"\\ud800"', `"${"a".repeat(200_000)}"`]),
    ),
  ),
  inJson("JSON in one line, keys in another order", "same", (json, random) => {
    const mixed = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            random.shuffled(Object.entries(value).filter(([key]) => key !== "__proto__")),
          );
    const value = JSON.parse(json.replace(/^\ufeff/, ""));
    return JSON.stringify(mixed(value));
  }),
];

function inJson(
  name: string,
  expects: Expected,
  change: (json: string, random: Random) => string | undefined,
): Kind {
  return {
    ...{ name, expects, group: "JSON" },
    make(base, random) {
      const changed = base.form === "json" ? change(base.text!, random) : undefined;
      return changed === undefined ? undefined : { bytes: utf8(changed) };
    },
  };
}

/** Replaces one of the places that a pattern finds. */
function somewhere(
  text: string,
  pattern: RegExp,
  random: Random,
  by: () => string,
): string | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const { index, 0: whole } = random.pick(found);
  return text.slice(0, index) + by() + text.slice(index + whole.length);
}
