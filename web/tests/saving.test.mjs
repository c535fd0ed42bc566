import assert from "node:assert/strict";
import { afterEach, mock, test } from "node:test";
import { bundled } from "./bundled.mjs";
import { channel } from "./channel.mjs";

const { Saving } = await bundled("saving.ts");

/** A server that answers each save with the status given for it, and keeps what it was sent. */
function server(...statuses) {
  const sent = [];
  mock.method(globalThis, "fetch", async (_, { body }) => {
    sent.push(JSON.parse(body));
    const status = statuses.shift();
    if (status === "offline") throw new TypeError("no network");
    return { status, ok: status === 200, json: async () => ({ version: sent.length + 1 }) };
  });
  return sent;
}

/** What keeps these words, told at once by `leave` so that no test waits for its pause, and what it says. */
function saving(words) {
  const { put, next } = channel();
  return { keeper: new Saving("/save", "token", 1, () => words, (outcome, version) => put([outcome, version])), next };
}

const LEFT = { rule: "oversells", reason: "it is a quotation" };

afterEach(() => mock.restoreAll());

test("a finding that is left goes with the words and their version, and the new version is kept", async () => {
  const sent = server(200);
  const { keeper, next } = saving({ subject: "Thank you", body: "Hello" });
  keeper.leave(LEFT);
  assert.deepEqual(await next(), ["saving", 1]);
  assert.deepEqual(await next(), ["saved", 2]);
  assert.deepEqual(sent, [{ subject: "Thank you", body: "Hello", ...LEFT, version: 1 }]);
  assert.equal(keeper.isLeaving, false);
});

for (const [status, outcome] of [[409, "conflict"], [404, "removed"], [403, "refused"]]) {
  test(`an answer ${status} is told as “${outcome}” and forces nothing`, async () => {
    const sent = server(status);
    const { keeper, next } = saving({ subject: "", body: "" });
    keeper.leave(LEFT);
    await next();
    assert.deepEqual(await next(), [outcome, 1]);
    await keeper.giveWay();
    assert.equal(sent.length, 1);
    assert.equal(keeper.isLeaving, true);
  });
}

test("without a network the words are kept for another try", async () => {
  server("offline", 200);
  const { keeper, next } = saving({ subject: "", body: "" });
  keeper.leave(LEFT);
  await next();
  assert.deepEqual(await next(), ["offline", 1]);
  assert.deepEqual(await next(), ["saving", 1]);
  assert.deepEqual(await next(), ["saved", 3]);
});
