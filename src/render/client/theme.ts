import { make } from "../../interface/client/make.ts";
import { recall, remember } from "./remember.ts";
import { words } from "./words.ts";

const THEMES = [
  { value: "system", label: words.asSystem },
  { value: "light", label: words.light },
  { value: "dark", label: words.dark },
] as const;

const chosen = (): string | null => {
  const theme = recall("theme");
  return theme === "light" || theme === "dark" ? theme : null;
};

/** Runs before the page is drawn, so that it never shows in the wrong colours first. */
export function applyTheme(theme: string | null = chosen()): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The choice of colours, for the foot of the page. */
export function themeChoice(): HTMLElement {
  const options = THEMES.map(({ value, label }) => make("option", { value }, label));
  const select = make("select", { id: "theme" }, ...options);
  select.value = chosen() ?? "system";
  select.onchange = () => {
    const theme = select.value === "system" ? null : select.value;
    remember("theme", theme);
    applyTheme(theme);
  };
  return make("label", {}, `${words.colours} `, select);
}
