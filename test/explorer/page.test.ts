import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Results } from "../../src/results/results.ts";
import { election } from "../support.ts";
import { bundle, isThere, openBrowser, pageOf, told, violations } from "./browser.ts";

const { script, files, imports } = await bundle();
const LAWS = ["kg-2020", "kg-2015", "kg-2010"];
const kg = pageOf(election("kg-2020"), LAWS, script);

describe("the page as a file", () => {
  it("has no schema library, nothing of Node, and no reader of formats that it refuses", () => {
    expect(
      files.filter((path) => /node_modules\/(zod|xlsx|saxes|hyparquet|vega)/.test(path)),
    ).toEqual([]);
    expect(imports.filter((path) => path.startsWith("node:"))).toEqual([]);
    expect(files.some((path) => path.includes("src/elect/"))).toBe(true);
  });

  it("is under 1.2 MB", () => expect(Buffer.byteLength(kg)).toBeLessThan(1_200_000));

  it("lets no data out of their script", () => {
    const results = election("kg-2020");
    const title = "</script><script>alert(1)</script><!--";
    const html = pageOf({ ...results, election: { ...results.election, title } }, LAWS, script);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain("<!--");
  });
});

describe.skipIf(!isThere)(`the page in a browser${told}`, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let address: string;

  beforeAll(async () => {
    browser = await openBrowser();
    address = await browser.keep("kg.html", kg);
  });
  afterAll(() => browser?.close());

  it("tells the actual outcome first, with its status", async () => {
    const { page, trouble, text } = await browser.open(address);
    expect(await text(".banner")).toMatch(/annulled.*preliminary/i);
    expect(await text("h1")).toContain("missed by 3,077 votes");
    expect(await text(".beside")).toContain("Actual (annulled, preliminary) 46/45/16/13");
    expect(await page.locator("figure svg").count()).toBe(3);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("follows every control at once, keeps the actual outcome beside, and puts it into the address", async () => {
    const { page, trouble, text } = await browser.open(address);
    const supposed = () => page.locator(".seats-row").nth(1).innerText();
    const hashIs = (hash: string) =>
      page.waitForFunction((wanted) => location.hash === wanted, hash, {
        polling: 30,
        timeout: 5_000,
      });
    const field = (label: string | RegExp) =>
      page.getByLabel(label, { exact: typeof label === "string" });

    // the slider stops at breakpoints: one step down lets Mekenchil in
    await field("Threshold, from one breakpoint to the next").press("ArrowLeft");
    expect(await text(".finding")).toMatch(/^Mekenchil comes in, with 1\d seats\./);
    expect(await text("fieldset")).toContain("136,276 votes: Mekenchil");
    await hashIs("#share=6%25");
    await field("Threshold, from one breakpoint to the next").press("ArrowRight");
    await hashIs("");

    await field("Share asked for").fill("136276/1990753");
    await field("Share asked for").press("Enter");
    expect(await text(".finding")).toContain("Mekenchil comes in");
    await field("Share asked for").fill("lots");
    await field("Share asked for").press("Tab");
    expect(await text(".wrong:not(:empty)")).toContain("from 0% to 100%");
    await field("Share asked for").fill("");
    await field("Share asked for").press("Tab");
    await hashIs("");

    await field("Party votes").check();
    expect(await text(".finding")).toContain("Mekenchil comes in");
    await hashIs("#of=party");
    await field("Ballots cast").check();

    await field("Share asked for in each region").fill("5%");
    await field("Share asked for in each region").press("Tab");
    expect(await text(".finding")).toContain("goes out");
    await page.getByRole("button", { name: "Back to the actual outcome" }).click();
    expect(await text(".finding")).toContain("the actual outcome");

    await page.getByRole("spinbutton", { name: "Seats of the house" }).fill("97");
    await page.keyboard.press("Tab");
    expect(await text("h1")).toContain("97 seats");
    await hashIs("#seats=97");
    await page.getByRole("slider", { name: "Seats of the house" }).press("ArrowRight");
    await hashIs("#seats=98");

    await field("Method").selectOption("dhondt");
    await field("The most seats of a list (empty: no limit)").fill("30");
    await page.keyboard.press("Tab");
    await hashIs("#seats=98&method=dhondt&most=30");
    await page.getByRole("button", { name: "Back to the actual outcome" }).click();

    await field("Mekenchil").selectOption("with:kyrgyzstan");
    expect(await supposed()).toContain("Kyrgyzstan–Mekenchil");
    expect(await text(".banner")).toContain("SIMULATED");
    await field("Butun Kyrgyzstan").selectOption("spoiled");
    expect(await text(".finding")).toContain("Butun Kyrgyzstan had 13 seats");
    await hashIs("#merge=kyrgyzstan+mekenchil&spoil=butun-kyrgyzstan");
    await page.getByRole("button", { name: "Back to the actual outcome" }).click();

    await field("Left out in the order of").selectOption({ label: "percent_of_roll_by_14_00" });
    await hashIs("#without=largest:percent_of_roll_by_14_00:region:1");
    const leftOut = page.locator("fieldset").last();
    await expect
      .poll(() => leftOut.innerText())
      .toMatch(/The answer changes at [\d, ]+\.|No number/);
    await field(/How many regions/).press("ArrowRight");
    await hashIs("#without=largest:percent_of_roll_by_14_00:region:2");
    await page.getByRole("button", { name: "Back to the actual outcome" }).click();

    await field("Law").selectOption("kg-2015");
    await hashIs("#law=kg-2015");
    expect(await page.locator(".seats-row").first().innerText()).toContain("46/45/16/13");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("opens as its address says, and follows another", async () => {
    const { page, trouble, text } = await browser.open(
      `${address}#law=kg-2020&share=5%&of=party&merge=mekenchil+reforma&withdraw=ordo`,
    );
    expect(await text(".beside")).toContain("Mekenchil–Reforma");
    expect(await page.getByLabel("Share asked for", { exact: true }).inputValue()).toBe("5%");
    expect(await page.getByRole("radio", { name: "Party votes" }).isChecked()).toBe(true);
    expect(await page.getByLabel("Ordo", { exact: true }).inputValue()).toBe("left-out");
    await page.evaluate(() => {
      location.hash = "#seats=50";
    });
    await expect.poll(() => text("h1")).toContain("50 seats");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("shows the evidence of a list, by keyboard alone", async () => {
    const { page, trouble, text } = await browser.open(address);
    await page.getByRole("button", { name: "Mekenchil" }).focus();
    await page.keyboard.press("Enter");
    const shown = await text("dialog");
    expect(shown).toContain("Mekenchil: the evidence");
    expect(shown).toContain(
      "136,276 votes, 139,353 needed (of 1,990,753 ballots cast): short by 3,077",
    );
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Mekenchil");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("reads a file that is dropped, a table that is pasted, and refuses others with a reason", async () => {
    const { page, trouble, text } = await browser.open(address);
    await drop(page, "towns.csv", "list,votes\nRed,120\nBlue,80\nGreen,4\n");
    await expect.poll(() => text(".data [role=status]")).toContain("towns.csv: 3 lists, 1 area.");
    expect(await text(".result")).toContain("Red");
    expect(await text(".right")).not.toContain("Mekenchil");
    await drop(page, "scan.pdf", "%PDF-1.7");
    await expect.poll(() => text(".data [role=status]")).toContain("PDF");
    expect(await text(".data [role=status]")).toContain("xlsx");
    expect(await text(".result")).toContain("Red");
    await page.getByLabel("A table, pasted").fill("list\tvotes\nNorth\t10\nSouth\t90\n");
    await page.getByRole("button", { name: "Read the table" }).click();
    await expect.poll(() => text(".result")).toContain("South");
    await page.getByRole("button", { name: "Back to the numbers of this page" }).click();
    expect(await text(".result")).toContain("Mekenchil");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("takes names for what they are, however hostile", async () => {
    const results = election("kg-2020");
    const names = [
      "<img src=x onerror=alert(1)>",
      "</script><script>alert(2)</script>",
      "\u202eright to left\u0000",
      '"><svg onload=alert(3)>',
      "javascript:alert(4)",
      "x".repeat(400),
      "{{alert(5)}}",
    ];
    const hostile: Results = {
      ...results,
      election: { ...results.election, title: names[0]!, notes: names },
      lists: results.lists.map((list, i) => ({
        ...list,
        ...(names[i] !== undefined && { name: names[i]!, short: names[i]! }),
        ...(i === 3 && { colour: "red;background:url(http://x/)" }),
      })),
    };
    const at = await browser.keep("hostile.html", pageOf(hostile, LAWS, script));
    const { page, trouble, text } = await browser.open(at);
    expect(await text(".result")).toContain(names[0]);
    await page.getByRole("button", { name: names[0]! }).click();
    expect(await text("dialog")).toContain(names[0]);
    await page.keyboard.press("Escape");
    expect(await overflow(page)).toBe(0);
    expect(await page.locator("img, script:not([type])").count()).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it.each([
    { width: 1200, colorScheme: "dark" },
    { width: 390, colorScheme: "light" },
  ] as const)(
    "has no accessibility violation and no overflow at $width, $colorScheme",
    async ({ width, colorScheme }) => {
      const { page, trouble } = await browser.open(
        `${address}#share=5%&merge=mekenchil+reforma&without=largest:percent_of_roll_by_14_00:region:2`,
        { width, colorScheme },
      );
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(trouble).toEqual([]);
      await page.close();
    },
  );

  it("prints what is supposed, without its controls", async () => {
    const { page, trouble, text } = await browser.open(`${address}#share=5%`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".controls").isVisible()).toBe(false);
    expect(await text("main")).toContain("Every list");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("shows a law of several tiers, and one that shares no seats", async () => {
    for (const id of ["de-2021-repeat", "tr-2002"]) {
      const results = election(id);
      const at = await browser.keep(`${id}.html`, pageOf(results, [results.election.law!], script));
      const { page, trouble, text } = await browser.open(at);
      expect(await text(".finding")).toContain("the actual outcome");
      expect(await overflow(page)).toBe(0);
      expect(trouble).toEqual([]);
      await page.close();
    }
  });
});

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Drops a file on the page as a reader does. */
const drop = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    ([name, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content!], name!));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    [name, content],
  );
