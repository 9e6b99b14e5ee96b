import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { ParkfactsError } from "../../model/index.ts";

/** May this address be connected to? `true` allows every address, a function allows some that are not public. */
export type AllowPrivate = boolean | ((address: string) => boolean);

/**
 * True for an address of the public Internet. Private, loopback, link-local (cloud metadata), CGNAT, multicast, documentation and
 * reserved ones are not, nor are v6 forms that carry a v4 address (mapped, 6to4, NAT64, Teredo): they may lead to any of those.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.parse(address).range() === "unicast";
}

function refuse(host: string, address: string): ParkfactsError {
  return new ParkfactsError("FETCH_BLOCKED_ADDRESS", `${host} is at ${address}, which is not a public address`);
}

/** Throws FETCH_BLOCKED_ADDRESS where a host is written as an address that is not allowed: such hosts are never looked up. */
export function checkLiteral(hostname: string, allow: AllowPrivate): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (allow === true || !ipaddr.isValid(bare)) return;
  if (!isPublicAddress(bare) && !(typeof allow === "function" && allow(bare))) throw refuse(hostname, bare);
}

/**
 * A look-up that refuses names with any address that is not allowed. The connection is made to the very addresses that were checked,
 * so a name cannot answer differently a second time.
 */
export function guardedLookup(allow: AllowPrivate): LookupFunction {
  return (hostname, options, callback) => {
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      const bad =
        allow === true
          ? undefined
          : addresses.find(
              ({ address }) => !isPublicAddress(address) && !(typeof allow === "function" && allow(address)),
            );
      if (bad) return callback(refuse(hostname, bad.address), "", 0);
      const [first] = addresses;
      if (!first) return callback(Object.assign(new Error(`${hostname} has no address`), { code: "ENOTFOUND" }), "", 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
