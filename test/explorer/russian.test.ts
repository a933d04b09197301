import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { speaking } from "../../src/words/language.ts";
import { ru } from "../../src/words/ru/index.ts";
import { election } from "../support.ts";
import { bundle, isThere, openBrowser, pageOf, told, violations } from "./browser.ts";

const { script } = await bundle("ru");
const html = speaking(ru, () => pageOf(election("kg-2020"), ["kg-2020", "kg-2015"], script));
const SUPPOSED = "#share=6.5%&merge=mekenchil+reforma";

it("is a page of the language, under 1.2 MB", () => {
  expect(html).toContain('<html lang="ru">');
  expect(html).toMatch(/<title>[^<A-Za-z]+<\/title>/);
  expect(Buffer.byteLength(html)).toBeLessThan(1_200_000);
});

describe.skipIf(!isThere)(`the page in Russian${told}`, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let address: string;

  beforeAll(async () => {
    browser = await openBrowser();
    address = await browser.keep("kg.ru.html", html);
  });
  afterAll(() => browser?.close());

  it("has no English word but names, ids and commands, for eyes and for ears", async () => {
    const { page, trouble } = await browser.open(`${address}${SUPPOSED}`);
    await page.getByRole("button", { name: "Мекенчил" }).click();
    const shown = await wordsOf(page);
    expect(shown).toContain("Мекенчил–Реформа: обоснование");
    expect(shown.match(/[A-Za-z]{2,}[\w.-]*/g)?.filter((word) => !FOREIGN.has(word))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = "";
    });
    await page.locator("dialog").waitFor({ state: "hidden" });
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("takes shares with a comma as with a full stop, and writes them with a comma", async () => {
    const { page, trouble, text } = await browser.open(address);
    const share = page.getByLabel("Требуемая доля", { exact: true });
    for (const typed of ["6,5%", "6.5", "6,5"]) {
      await share.fill(typed);
      await share.press("Enter");
      expect(await share.inputValue()).toBe("6,5%");
      expect(await text("main")).toMatch(/= 129\s399 голосов/);
    }
    expect(await text("body")).toContain("Порог: 6,5% вместо 7%.");
    await page.waitForFunction(() => location.hash === "#share=6.5%25");
    await share.fill("6,5,1");
    await share.press("Enter");
    expect(await text(".wrong:not(:empty)")).toContain("от 0% до 100%");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it.each([
    { width: 390, colorScheme: "dark", key: "Shift+Tab" },
    { width: 1200, colorScheme: "light", key: "Tab" },
  ] as const)(
    "is walked through by $key, the focus in sight, at $width, $colorScheme",
    async ({ width, colorScheme, key }) => {
      const { page, trouble } = await browser.open(`${address}${SUPPOSED}`, { width, colorScheme });
      expect(await violations(page)).toEqual([]);
      const names: string[] = [];
      for (let next = await moved(page, key); next; next = await moved(page, key)) {
        expect(next.seen, next.name).toBe(true);
        names.push(next.name);
      }
      expect(names).toEqual(expect.arrayContaining(CONTROLS));
      expect(names.every((name) => name.trim() !== "")).toBe(true);
      expect(trouble).toEqual([]);
      await page.close();
    },
  );
});

/** Formats, ids, names of the program and of an agency, and the file that the page saves. */
const FOREIGN = new Set([
  "CSV",
  "xlsx",
  "JSON",
  "mandate",
  "explore",
  "kg-2020.",
  "kg",
  "scenario.json",
  "AKIpress",
  "ru",
  "ky",
  "seats",
]);

const CONTROLS = [
  "Закон",
  "Порог, от одной границы до следующей",
  "Требуемая доля",
  "Поданные бюллетени",
  "Число мандатов",
  "Метод",
  "Мекенчил",
  "Вернуться к фактическому итогу",
  "Бутун Кыргызстан",
  "Вставленная таблица",
];

/**
 * All that is read or read out, without titles of sources, names of columns, the document that is saved, and pictures,
 * which name a source and are held to their words elsewhere.
 */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const all = document.body.cloneNode(true) as HTMLElement;
    for (const other of all.querySelectorAll(
      "script, pre, svg, li a, optgroup option:not([value^=with])",
    ))
      other.remove();
    const told = Array.from(all.querySelectorAll("*"), (element) =>
      ["aria-label", "aria-valuetext", "title", "alt", "placeholder", "label"].map(
        (name) => element.getAttribute(name) ?? "",
      ),
    );
    return [all.textContent, ...told.flat()].join("\n");
  });

/** Moves the focus: what has it now, and whether it is outlined and not covered; undefined past the end. */
async function moved(
  page: Page,
  key: string,
): Promise<{ name: string; seen: boolean } | undefined> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const on = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
    if (!on || on === document.body) return undefined;
    const { left, top, width, bottom } = on.getBoundingClientRect();
    // a table may be higher than the window: the middle of what lies in it
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const there = document.elementFromPoint(left + Math.min(width / 2, 40), middle);
    const isClear = there !== null && (on.contains(there) || there.contains(on));
    const name = on.getAttribute("aria-label") ?? on.labels?.[0]?.textContent ?? on.textContent;
    return {
      name: (name ?? "").trim(),
      seen: isClear && getComputedStyle(on).outlineStyle !== "none",
    };
  });
}
