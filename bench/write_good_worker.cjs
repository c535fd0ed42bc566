// One warm write-good: a JSON string a line in, the seconds it took to look at it out.
const writeGood = require("write-good");
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const body = JSON.parse(line);
  const start = process.hrtime.bigint();
  writeGood(body);
  console.log(Number(process.hrtime.bigint() - start) / 1e9);
});
