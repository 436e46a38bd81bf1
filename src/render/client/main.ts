import { make } from "../../interface/client/make.ts";
import { installCopying } from "./copy.ts";
import { showHelp } from "./help.ts";
import { installKeys } from "./keys.ts";
import { applyTheme, themeChoice } from "./theme.ts";
import { words } from "./words.ts";

/**
 * What every page can do more where scripts run: all of it adds, nothing needs it. The colours, and what is only there
 * with a script, are settled before the page is drawn.
 */
const search = document.currentScript?.dataset.search ?? null;

applyTheme();
document.documentElement.dataset.scripted = "";
document.addEventListener("DOMContentLoaded", () => {
  installKeys(search);
  installCopying();
  installAsking();
  addChoices();
});

/** A box on a page that is not the search's own hands over what was typed. */
function installAsking(): void {
  const form = document.querySelector<HTMLFormElement>("form.goes-to-search");
  if (form === null || search === null) return;
  form.onsubmit = (event) => {
    event.preventDefault();
    const asked = new FormData(form).get("q");
    location.assign(
      typeof asked === "string" && asked.trim() !== ""
        ? `${search}#${new URLSearchParams({ q: asked })}`
        : search,
    );
  };
}

function addChoices(): void {
  const list = document.querySelector(".colophon ul");
  if (list === null) return;
  const keys = make("button", { type: "button" }, words.keys);
  keys.onclick = showHelp;
  list.append(make("li", {}, themeChoice()), make("li", {}, keys));
}
