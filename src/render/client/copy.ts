import { make } from "../../interface/client/make.ts";
import { words } from "./words.ts";

/** Puts a button behind everything that is there to be copied: a citation, an address, a line for a correction. */
export function installCopying(): void {
  const sources = document.querySelectorAll<HTMLElement>("[data-copy]");
  if (sources.length === 0) return;
  const told = make("p", { class: "vh", role: "status" });
  document.body.append(told);
  for (const source of sources) {
    const label = source.dataset.copy || words.copy;
    const button = make("button", { type: "button", class: "copy" }, label);
    // One of many says what it copies.
    if (!source.dataset.copy)
      button.setAttribute(
        "aria-label",
        words.copyOne.replace("{words}", () => wordsOf(source)),
      );
    button.onclick = async () => {
      const done = await copy(source);
      button.textContent = done ? words.copied : words.pressKeys;
      told.textContent = done ? words.copied : words.selected;
      setTimeout(() => {
        button.textContent = label;
        told.textContent = "";
      }, STAYS);
    };
    source.after(" ", button);
  }
}

/** A page without a known address is where it was found. */
function wordsOf(source: HTMLElement): string {
  const text = source.textContent.trim();
  if (!source.matches("[data-address]") || /^https?:/.test(text)) return text;
  return location.href.replace(/#.*/, "");
}

/** So long the button says what it did, in milliseconds. */
const STAYS = 2500;

/** Where a page may not write to the clipboard, the words are selected, for the reader to copy. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(wordsOf(source));
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(source);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return document.execCommand("copy");
  }
}
