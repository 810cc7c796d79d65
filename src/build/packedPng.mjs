import { deflateSync, inflateSync } from 'node:zlib';

/** The bytes before the first part, and the size and the name that each part begins with. */
const [signature, head] = [8, 8];

/**
 * A PNG of the same pixels, packed as tightly as zlib can, and with all its packed pixels in one part.
 * @param {Uint8Array} png
 * @returns {Buffer}
 */
export function packedPng(png) {
  const bytes = Buffer.from(png);
  /** @type {Buffer[]} */
  const before = [bytes.subarray(0, signature)];
  /** @type {Buffer[]} */
  const pixels = [];
  /** @type {Buffer[]} */
  const after = [];
  for (let at = signature; at < bytes.length; ) {
    const end = at + head + bytes.readUInt32BE(at) + 4;
    const name = bytes.toString('latin1', at + 4, at + head);
    if (name === 'IDAT') pixels.push(bytes.subarray(at + head, end - 4));
    else (pixels.length === 0 ? before : after).push(bytes.subarray(at, end));
    at = end;
  }
  const packed = deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 8 });
  return Buffer.concat([...before, part('IDAT', packed), ...after]);
}

/** @param {string} name @param {Buffer} content */
function part(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(checksum(named));
  return Buffer.concat([size, named, sum]);
}

/** The CRC-32 of PNG; Node's own is newer than the oldest Node that is supported. @param {Buffer} bytes */
function checksum(bytes) {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
