import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import UPNG from 'upng-js';
import { packedPng } from '../../src/build/packedPng.mjs';

const pixels = (png: Uint8Array) => {
  const picture = UPNG.decode(new Uint8Array(png).buffer);
  return [picture.width, picture.height, ...UPNG.toRGBA8(picture).map((each) => Buffer.from(each).toString('base64'))];
};

describe('A packed picture', () => {
  it('shows the same, in fewer bytes', () => {
    const noise = Uint8Array.from({ length: 64 * 64 * 4 }, (_, index) => ((index * index) >> 5) & 0xf0);
    const png = new Uint8Array(UPNG.encode([noise.buffer], 64, 64, 0));
    const packed = packedPng(png);
    assert.deepEqual(pixels(packed), pixels(png));
    assert.ok(packed.length <= png.length, `${packed.length} of ${png.length}`);
  });

  it('is what each picture that ships is', () => {
    for (const folder of ['media', 'media/walkthrough']) {
      const home = new URL(`../../${folder}/`, import.meta.url);
      for (const name of readdirSync(home).filter((file) => file.endsWith('.png'))) {
        const png = readFileSync(new URL(name, home));
        // Another zlib may pack a little otherwise.
        assert.ok(packedPng(png).length > png.length * 0.98, name);
      }
    }
  });
});
