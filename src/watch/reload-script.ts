export const EVENTS_PATH = "/__clipfile/events";

/**
 * What the browser runs on a served page. It hears of every build: a page of an older build is loaded again (the
 * browser keeps its place), and a build that failed is shown over the page until one succeeds. All words are set as
 * text, so nothing in them is markup. A hidden page listens to nothing (a browser allows one server only six open
 * connections) and catches up when it is looked at again.
 */
export const RELOAD_SCRIPT = `"use strict";
(() => {
  const mine = document.currentScript.dataset.build;
  let events = null;
  let overlay = null;

  const STYLE = \`
    :host { all: initial }
    section { position: fixed; inset: auto 0 0 0; max-height: 70vh; overflow: auto; z-index: 2147483647;
      box-sizing: border-box; padding: 1rem 1.5rem 1.25rem; background: #1d1414; color: #f6eeee;
      border-top: 4px solid #d9534a; font: 15px/1.5 system-ui, sans-serif }
    h1 { margin: 0 0 .5rem; font: 600 1rem/1.4 system-ui, sans-serif; color: #ff9d94 }
    pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere;
      font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace }
    p { margin: .75rem 0 0 }
    small { display: block; margin-top: .75rem; font-size: .85rem; color: #cbb9b9 }
  \`;

  function element(name, text) {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  }

  function hide() {
    if (overlay) overlay.remove();
    overlay = null;
  }

  function show(error) {
    hide();
    overlay = document.createElement("div");
    overlay.id = "clipfile-build-error";
    const shadow = overlay.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [style];
    const box = document.createElement("section");
    box.setAttribute("role", "alert");
    box.append(element("h1", "The build failed: " + error.title), element("pre", error.message));
    if (error.hint) box.append(element("p", error.hint));
    box.append(element("small", "This is the last page that was built. It comes up to date with the next good build."));
    shadow.append(box);
    document.documentElement.append(overlay);
  }

  function hear({ data }) {
    const state = JSON.parse(data);
    if (state.error) show(state.error);
    else if (state.build !== mine) location.reload();
    else hide();
  }

  function listen() {
    if (document.visibilityState === "hidden") {
      if (events) events.close();
      events = null;
    } else if (!events) {
      events = new EventSource("${EVENTS_PATH}");
      events.onmessage = hear;
    }
  }

  addEventListener("visibilitychange", listen);
  addEventListener("pageshow", listen);
  addEventListener("pagehide", () => {
    if (events) events.close();
    events = null;
  });
  listen();
})();
`;
