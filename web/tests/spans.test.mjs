import assert from "node:assert/strict";
import { test } from "node:test";
import { bundled } from "./bundled.mjs";

const { toUnits } = await bundled("spans.ts");

test("an emoji before a place moves it by one", () => {
  const unit = toUnits("😀 vans");
  assert.deepEqual([0, 1, 2, 6].map(unit), [0, 2, 3, 7]);
});

test("letters of one unit stay where they are, accents too", () => {
  const unit = toUnits("Zoë naïve");
  assert.deepEqual([0, 4, 9].map(unit), [0, 4, 9]);
});

test("a place outside the text is its nearest end", () => {
  for (const text of ["vans", "😀vans"]) {
    assert.equal(toUnits(text)(99), text.length);
    assert.equal(toUnits(text)(-1), 0);
  }
});
