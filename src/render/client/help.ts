import { make } from "./make.ts";
import { recall, remember } from "./remember.ts";

export const areKeysOn = (): boolean => recall("keys") !== "off";

const KEYS = [
  ["/", "search"],
  ["[", "what comes before"],
  ["]", "what comes next"],
  ["?", "this list"],
] as const;

let dialog: HTMLDialogElement | null = null;

/** The list of keys, over the page; Esc and its button close it. */
export function showHelp(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const rows = KEYS.map(([key, words]) =>
    make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, words)),
  );
  const on = make("input", { type: "checkbox", id: "keys-on" });
  on.checked = areKeysOn();
  on.onchange = () => remember("keys", on.checked ? null : "off");
  const close = make("button", { type: "button", autofocus: "" }, "Close");
  const made = make(
    "dialog",
    { class: "help", "aria-labelledby": "help-title" },
    make("h2", { id: "help-title" }, "Keys"),
    make("dl", {}, ...rows),
    make("p", {}, make("label", {}, on, " These keys are on")),
    make("p", { class: "note" }, "They rest while you type. Without them, all of it is a link or a button."),
    close,
  );
  close.onclick = () => made.close();
  document.body.append(made);
  return made;
}
