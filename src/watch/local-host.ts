import { isIP } from "node:net";

/**
 * May a request that names this host be answered? A page of a stranger's site can point its own name at this
 * machine (DNS rebinding) and read what is served here; then the request still carries that name. An address in
 * figures cannot be pointed elsewhere, and `localhost` never leaves the machine.
 */
export function isLocalHost(header: string | undefined, host: string): boolean {
  if (header === undefined) return false;
  const name = header.replace(/:\d*$/, "").toLowerCase();
  if (name === "localhost" || name.endsWith(".localhost") || name === host.toLowerCase()) return true;
  return isIP(name) === 4 || (/^\[.*\]$/.test(name) && isIP(name.slice(1, -1)) === 6);
}
