// Countdowns: the server writes the first words, this keeps them true while the page stays open.
const MINUTE = 60_000;

export function left(until, now) {
  const minutes = Math.floor((until - now) / MINUTE);
  if (minutes < 0) return "over";
  if (minutes < 60) return `${minutes} min left`;
  const hours = Math.floor(minutes / 60);
  if (hours < 6) return `${hours} h ${minutes % 60} min left`;
  if (hours < 48) return `${hours} h left`;
  return `${Math.floor(hours / 24)} days left`;
}

function tick() {
  for (const element of document.querySelectorAll("[data-until]")) {
    const words = left(Date.parse(element.dataset.until), Date.now());
    if (element.textContent !== words) element.textContent = words;
  }
}

tick();
setInterval(tick, MINUTE / 4);
document.addEventListener("visibilitychange", () => document.hidden || tick());
document.addEventListener("htmx:afterSwap", tick);
