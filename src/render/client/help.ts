import { make } from "../../interface/client/make.ts";
import { recall, remember } from "./remember.ts";
import { words } from "./words.ts";

export const areKeysOn = (): boolean => recall("keys") !== "off";

const KEYS = [
  ["/", words.keySearch],
  ["[", words.keyBefore],
  ["]", words.keyNext],
  ["?", words.keyHelp],
] as const;

let dialog: HTMLDialogElement | null = null;

/** The list of keys, over the page; Esc and its button close it. */
export function showHelp(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const rows = KEYS.map(([key, does]) =>
    make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, does)),
  );
  const on = make("input", { type: "checkbox", id: "keys-on" });
  on.checked = areKeysOn();
  on.onchange = () => remember("keys", on.checked ? null : "off");
  const close = make("button", { type: "button", autofocus: "" }, words.close);
  const made = make(
    "dialog",
    { class: "help", "aria-labelledby": "help-title" },
    make("h2", { id: "help-title" }, words.keys),
    make("dl", {}, ...rows),
    make("p", {}, make("label", {}, on, ` ${words.keysOn}`)),
    make("p", { class: "note" }, words.keysNote),
    close,
  );
  close.onclick = () => made.close();
  document.body.append(made);
  return made;
}
