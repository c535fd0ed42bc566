// One warm write-good: a JSON string a line in, the seconds it took out, by the clock and of the processor.
const writeGood = require("write-good");
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const body = JSON.parse(line);
  const start = process.hrtime.bigint();
  const used = process.cpuUsage();
  writeGood(body);
  const { user, system } = process.cpuUsage(used);
  console.log(Number(process.hrtime.bigint() - start) / 1e9, (user + system) / 1e6);
});
