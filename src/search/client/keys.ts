import { byId } from "./dom.ts";

/** Arrows through what was found, Enter opens it, Esc goes back to the box and then empties it. */
export function installKeys(input: HTMLInputElement, empty: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    const links = [...byId("hits").querySelectorAll<HTMLElement>("h3 a")];
    const at = links.indexOf(target);
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "ArrowDown" && (target === input || at >= 0)) focus(links[at + 1]);
    else if (event.key === "ArrowUp" && at >= 0) focus(links[at - 1] ?? input);
    else if (event.key === "Escape" && target !== input) focus(input);
    else if (event.key === "Escape" && input.value !== "") {
      input.value = "";
      empty();
    } else return;
    event.preventDefault();
  });
}

function focus(element: HTMLElement | undefined): void {
  if (element === undefined) return;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
  else element.closest("li")?.scrollIntoView({ block: "nearest" });
}
