import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/cli/failure.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { PLAIN } from "../../src/report/print.ts";

const refused = (code: string, message: string, path?: string) =>
  Object.assign(new Error(message), { code, syscall: "write", path });

describe("what ends the work", () => {
  test("an error of the set-up has its sentence, its cure and its code", () => {
    const error = new ArchiveError("folders-nested", "They are nested.", "Part them.", { exitCode: 2 });
    expect(failureOf(error, PLAIN, false)).toEqual({
      text: "error  folders-nested\n  They are nested.\n  Part them.\n",
      exitCode: 2,
    });
  });

  test("what the system refuses is no bug", () => {
    const full = refused("ENOSPC", "ENOSPC: no space left on device, write", "/archive/public/index.html");
    expect(failureOf(full, PLAIN, false)).toEqual({
      text: "error  system-refused\n  The system says: no space left on device (/archive/public/index.html).\n  Make room on the disk, and try again.\n",
      exitCode: 1,
    });
    expect(failureOf(refused("EIO", "EIO: i/o error, write"), PLAIN, false).text).toContain(
      "says: i/o error.\n",
    );
  });

  test("a bug says that it is one, and shows where only to those who ask", () => {
    const bug = new TypeError("x is not a function");
    const { text, exitCode } = failureOf(bug, PLAIN, false);
    expect([text.includes("x is not a function"), exitCode]).toEqual([true, 1]);
    expect(text).not.toContain("failure.test.ts");
    expect(failureOf(bug, PLAIN, true).text).toContain("failure.test.ts");
    expect(failureOf("thrown words", PLAIN, true).exitCode).toBe(1);
  });
});
