// Files dropped anywhere on the zone; size and kind are looked at before a byte travels.
const LARGEST = 10_000_000;

for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const problem = zone.querySelector("[data-problem]");

  const take = (files) => {
    const file = files[0];
    const wrong = file && complaint(file, files.length, input.accept.split(","));
    problem.textContent = wrong ?? "";
    problem.hidden = !wrong;
    if (!file || wrong) {
      input.value = "";
      return;
    }
    input.files = files;
    input.form.requestSubmit();
  };

  input.addEventListener("change", () => take(input.files));
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}

function complaint(file, count, accepted) {
  if (count > 1) return "One file at a time, please: each is a process of its own.";
  if (file.size > LARGEST) return `${file.name} is ${Math.round(file.size / 1e6)} MB. An invitation is far smaller; choose the mail or the calendar entry itself.`;
  if (!accepted.some((ending) => file.name.toLowerCase().endsWith(ending))) {
    return `${file.name} is not ${accepted.join(" or ")}. Save the invitation as one of these, or paste its text below.`;
  }
  return undefined;
}

// A file dropped beside the zone would otherwise replace the page.
for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
