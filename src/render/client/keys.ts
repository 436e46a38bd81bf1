import { areKeysOn, showHelp } from "./help.ts";

/** `/` searches, `[` and `]` go to what is before and after, `?` tells of it. `search`: the page to search on. */
export function installKeys(search: string | null): void {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || isCommand(event) || isTyping(event.target) || !areKeysOn()) return;
    if (document.querySelector("dialog[open]")) return;
    if (act(event.key, search)) event.preventDefault();
  });
}

/** On some keyboards the signs need AltGr, which browsers report as Ctrl and Alt together. */
const isCommand = (event: KeyboardEvent): boolean =>
  (event.altKey || event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || /^(?:textarea|select)$/i.test(target.tagName)) return true;
  return target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/.test(target.type);
}

/** Was there anything to do? */
function act(key: string, search: string | null): boolean {
  if (key === "?") showHelp();
  else if (key === "/") return goSearch(search);
  else if (key === "[") return follow("prev");
  else if (key === "]") return follow("next");
  else return false;
  return true;
}

/** To the box of this page, or to the page that has one. */
function goSearch(search: string | null): boolean {
  const box = document.querySelector<HTMLInputElement>("main input[type=search]");
  if (box?.checkVisibility?.() ?? box?.offsetParent) {
    box!.focus();
    box!.select();
    return true;
  }
  if (search === null) return false;
  location.assign(search);
  return true;
}

function follow(rel: "prev" | "next"): boolean {
  const link = document.querySelector<HTMLLinkElement | HTMLAnchorElement>(
    `link[rel=${rel}], main a[rel=${rel}]`,
  );
  if (link === null) return false;
  location.assign(link.href);
  return true;
}
