/** A rectangle on the picture. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const inside = (a: Rect, frame: Rect): boolean =>
  a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom;

/** Where a label of this size can stand beside a point, the best place first. */
export function around(x: number, y: number, width: number, height: number, gap: number): Rect[] {
  const box = (left: number, top: number): Rect => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x + gap, y - height - 2),
    box(x - gap - width, y - height - 2),
    box(x + gap, y + 2),
    box(x - gap - width, y + 2),
    box(x - width / 2, y - gap - height),
    box(x - width / 2, y + gap),
  ];
}
