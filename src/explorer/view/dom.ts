import type { Shape } from "../draw/svg.ts";

type Child = Node | string | undefined | false;
type Value = string | number | boolean | undefined;

/**
 * An element with attributes and content. Text is put in as text, never as markup: a name of a list may be anything.
 * An attribute that is false or undefined is left out; one that is true stands without a value.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...content: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...content.filter((child) => child !== undefined && child !== false));
  return element;
}

export function setAttributes(element: Element, attributes: Readonly<Record<string, Value>>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(key);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
}

/** A drawing as elements. */
export function svg({ name, attributes, content }: Shape): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAttributes(element, attributes);
  if (typeof content === "string") element.textContent = content;
  else element.append(...content.map(svg));
  return element;
}

export const on = <E extends HTMLElement>(
  element: E,
  event: keyof HTMLElementEventMap,
  then: () => void,
): E => {
  element.addEventListener(event, then);
  return element;
};

let made = 0;
/** An id that no other element of the page has. */
export const newId = (): string => `e${++made}`;

/** A field with its label, and a hint below that a screen reader tells with it. */
export function labelled(
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  label: string,
  hint?: string,
): HTMLElement {
  field.id = newId();
  const below = hint === undefined ? undefined : el("p", { class: "hint", id: newId() }, hint);
  if (below) field.setAttribute("aria-describedby", below.id);
  return el("div", { class: "field" }, el("label", { for: field.id }, label), field, below);
}
