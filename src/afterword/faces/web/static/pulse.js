// Asks the server now and then whether anything changed, less often the longer nothing does, never while unseen.
// A change is announced as the event "changed" on the body; a server that does not answer, or no longer knows this
// browser, is said and asked again, and the event "back" tells that it answers once more.
const QUICK = 4_000;
const SLOW = 60_000;
const TICK = 1_000;
let known = document.body.dataset.pulse;
let wait = QUICK;
let due = Date.now() + wait;
let away = "";

async function ask() {
  try {
    const answer = await fetch("/pulse", { cache: "no-store" });
    if (answer.ok) return { state: "here", pulse: await answer.text() };
    return { state: answer.status === 403 ? "closed" : "stopped" };
  } catch {
    return { state: "stopped" };
  }
}

/** Whether the server can be asked: "here", "stopped", or "closed" to this browser. */
export async function answers() {
  return (await ask()).state;
}

function show(state) {
  for (const name of ["stopped", "closed"]) {
    const box = document.getElementById(name);
    if (box) box.hidden = name !== state;
  }
}

/** Say that the server does not answer, until it does again. */
export async function sayAway(state) {
  if (state === "here") return;
  const isWaiting = away !== "";
  show((away = state));
  if (isWaiting) return;
  while (away !== "here") {
    await new Promise((later) => setTimeout(later, QUICK / 2));
    show((away = await answers()));
  }
  away = "";
  document.body.dispatchEvent(new CustomEvent("back"));
  look();
}

async function look() {
  if (!known) return;
  due = Infinity; // until it has answered
  const { state, pulse } = await ask();
  due = Date.now() + wait;
  if (state !== "here") return sayAway(state);
  wait = pulse === known ? Math.min(wait * 1.5, SLOW) : QUICK;
  if (pulse !== known) {
    known = pulse;
    document.body.dispatchEvent(new CustomEvent("changed"));
  }
  due = Date.now() + wait;
}

/** Ask when it is time: by the clock on the wall, which goes on while the machine sleeps. */
function tick() {
  if (!document.hidden && !away && Date.now() >= due) look();
}

function lookSoon() {
  wait = QUICK;
  due = Math.min(due, Date.now());
}

document.addEventListener("visibilitychange", lookSoon);
for (const name of ["focus", "online"]) window.addEventListener(name, lookSoon);
document.addEventListener("htmx:sendError", () => sayAway("stopped"));
setInterval(tick, TICK);
