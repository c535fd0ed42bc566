import "./clock.js";
import "./pulse.js";
import "./keep.js";
import "./news.js";
import "./drop.js";
import "./zone.js";

// A page that only prints needs no more than the browser's own dialogue.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
  const copied = event.target.closest("[data-copy]");
  if (copied) copy(copied);
});

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  await navigator.clipboard.writeText(source.value ?? source.textContent);
  const before = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = before), 1500);
}

for (const box of document.querySelectorAll("[data-print], [data-copy]")) box.hidden = false;

// On a narrow window the steps are one row that goes on beyond the edge: the one that is shown comes into sight.
const steps = document.querySelector(".steps");
const shown = steps?.querySelector("[aria-current]");
if (shown) steps.scrollLeft = shown.offsetLeft - (steps.clientWidth - shown.offsetWidth) / 2;

// A link to a folded part opens it.
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
unfold();
window.addEventListener("hashchange", unfold);
