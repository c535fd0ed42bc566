import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState } from "@codemirror/state";
import { bundled } from "./bundled.mjs";
import { channel } from "./channel.mjs";

const { Reviewing } = await bundled("reviewing.ts");

/** A text to type into, the questions about it as they are asked, and what came of each. */
function desk(doc) {
  const [questions, outcomes] = [channel(), channel()];
  let state = EditorState.create({ doc });
  const ask = (text) => new Promise((resolve, reject) => questions.put({ text: text.toString(), resolve, reject }));
  const reviewing = new Reviewing(ask, () => state.doc, outcomes.put, () => outcomes.put("failed"));
  const type = (insert) => {
    const step = state.update({ changes: { from: state.doc.length, insert } });
    state = step.state;
    reviewing.changed(step.changes);
  };
  return { type, asked: questions.next, told: outcomes.next };
}

test("what is typed while a review is under way comes with its answer and is asked about next", async () => {
  const { type, asked, told } = desk("Hello");
  type("!");
  const first = await asked();
  type(" Dana");
  type(",");
  first.resolve({ findings: [], panel: "" });
  const answer = await told();
  assert.equal(answer.text.toString(), "Hello!");
  assert.equal(answer.since.apply(answer.text).toString(), "Hello! Dana,");
  assert.equal((await asked()).text, "Hello! Dana,");
});

test("after a failure the next change is reviewed", async () => {
  const { type, asked, told } = desk("Hello");
  type("!");
  (await asked()).reject(new Error("offline"));
  assert.equal(await told(), "failed");
  type("!");
  assert.equal((await asked()).text, "Hello!!");
});
