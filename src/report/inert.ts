import type { Html, Nodes, Parent, Root, RootContent, Text } from "mdast";

/**
 * The same tree with an empty comment after each @ and # that GitHub would turn into a mention or a link to an issue:
 * it does so after Markdown is read, so that escaping does not stop it.
 */
export function inert(root: Root): Root {
  return { ...root, children: root.children.flatMap((node) => within(node)) as RootContent[] };
}

function within(node: Nodes): Nodes[] {
  if (node.type === "text") return split(node);
  if (!("children" in node)) return [node];
  const { children } = node as Parent;
  return [{ ...node, children: children.flatMap((child) => within(child)) } as Nodes];
}

const CALLS = /(?<=[@#])(?=\w)/u;

const split = ({ value }: Text): (Text | Html)[] =>
  value
    .split(CALLS)
    .flatMap((part, i) => [
      ...(i > 0 ? [{ type: "html", value: "<!-- -->" } as const] : []),
      { type: "text", value: part } as const,
    ]);
