// The formats count in code points, the browser in UTF-16 units: an emoji is one there and two here.

export type Span = readonly [number, number];

const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;

/** A function from code-point offsets of `text` to UTF-16 offsets; offsets past the end become the end. */
export function toUnits(text: string): (offset: number) => number {
  if (!ASTRAL.test(text)) return (offset) => Math.min(Math.max(offset, 0), text.length);
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  starts.push(unit);
  return (offset) => starts[Math.min(Math.max(offset, 0), starts.length - 1)] ?? unit;
}
