import { expect, test } from "vitest";
import { isLocalHost } from "../../src/watch/local-host.ts";

test.for([
  "localhost",
  "localhost:4680",
  "LOCALHOST",
  "127.0.0.1:80",
  "[::1]:4680",
  "archive.localhost:1",
  "my-box:4680",
])("%s is answered", (header) => expect(isLocalHost(header, "my-box")).toBe(true));

test.for([
  "evil.example",
  "evil.example:4680",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "",
  "[::1",
  "[evil]",
])("%s is not", (header) => expect(isLocalHost(header, "127.0.0.1")).toBe(false));

test("a request without a host is not", () => expect(isLocalHost(undefined, "127.0.0.1")).toBe(false));
