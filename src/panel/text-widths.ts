/** Texts that are remembered; more of them than a matrix of ten thousand facts holds. */
const most = 50_000;

/** How wide texts are in a font, without laying them out: one measuring for each text, as the same ones come up again. */
export class TextWidths {
  readonly #context = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();

  /** Changes the font, as CSS writes it: `13px system-ui`. */
  set font(font: string) {
    const before = this.#context.font;
    this.#context.font = font;
    if (this.#context.font !== before) this.#widths.clear();
  }

  /** In CSS pixels. */
  readonly of = (text: string): number => {
    let width = this.#widths.get(text);
    if (width === undefined) {
      if (this.#widths.size >= most) this.#widths.clear();
      width = this.#context.measureText(text).width;
      this.#widths.set(text, width);
    }
    return width;
  };
}
