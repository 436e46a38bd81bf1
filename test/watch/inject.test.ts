import { describe, expect, test } from "vitest";
import { injectReload, widenPolicy } from "../../src/watch/inject.ts";

const SCRIPT = '<script src="/__clipfile/reload.js" data-build="7" defer></script>';

describe("the reload script", () => {
  test("goes to the end of the body", () => {
    expect(injectReload("<body><p>x</p></body></html>", "7")).toBe(`<body><p>x</p>${SCRIPT}</body></html>`);
  });

  test("goes to the end of a page that never closes its body", () => {
    expect(injectReload("<p>x", "7")).toBe(`<p>x${SCRIPT}`);
  });

  test("cannot be broken out of by the name of a build", () => {
    expect(injectReload("", '"><b>')).toContain('data-build="&quot;&gt;&lt;b&gt;"');
  });
});

describe("the page's policy", () => {
  test("lets in what this server sends, and nothing else", () => {
    expect(widenPolicy("default-src 'none'; style-src 'self'; img-src 'self' data:")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'",
    );
  });

  test("keeps what the page allows already", () => {
    expect(widenPolicy("script-src 'sha256-abc' 'self'; connect-src 'none'")).toBe(
      "script-src 'self' 'sha256-abc'; connect-src 'self'",
    );
    expect(widenPolicy("default-src https:")).toBe(
      "default-src https:; script-src 'self' https:; connect-src 'self' https:",
    );
  });

  test.for([
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    `<meta content="default-src 'none'" http-equiv="Content-Security-Policy">`,
    `<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;">`,
    `<META HTTP-EQUIV=Content-Security-Policy CONTENT="default-src 'none'" />`,
  ])("is found in %s", (meta) => {
    const page = injectReload(`<head>${meta}</head>`, "1");
    expect(page).toContain(`content="default-src 'none'; script-src 'self'; connect-src 'self'"`);
  });

  test("other metas stay as they are", () => {
    const meta = `<meta name="description" content="content-security-policy; of 'banks'">`;
    expect(injectReload(meta, "7")).toBe(meta + SCRIPT);
  });
});
