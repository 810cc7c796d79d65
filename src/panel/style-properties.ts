import { noChange } from 'lit';
import { Directive, type DirectiveParameters, directive, type ElementPart } from 'lit/directive.js';

class StyleProperties extends Directive {
  #set = new Map<string, string>();

  override render(_properties: Readonly<Record<string, string>>) {
    return noChange;
  }

  override update(part: ElementPart, [properties]: DirectiveParameters<this>) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (this.#set.get(name) === value) continue;
      style.setProperty(name, value);
      this.#set.set(name, value);
    }
    return noChange;
  }
}

/**
 * Sets CSS properties on an element, one by one: `<div ${styleProperties({ '--line': '22px' })}>`. Lit's own `styleMap`
 * first writes a `style` attribute, which the page's content security policy refuses. The names must not change.
 */
export const styleProperties = directive(StyleProperties);
