import { whenRead } from "./host-page.ts";
import { ATTRIBUTES } from "./options.ts";
import { NS } from "./protocol.ts";

/**
 * Defines `<hk-funding-schemes>`. A host that has taken custom elements away does without it.
 * @param elements holds those that are on the page.
 * @param show is called, more than once, for one that has come to the page or has other attributes than before.
 */
export function defineElement(elements: Element[], show: (element: HTMLElement) => void): void {
  // Attributes that are set one after another are read together.
  const showSoon = (element: HTMLElement): void => {
    Promise.resolve().then(() => whenRead(() => element.isConnected && show(element)));
  };
  try {
    if (customElements.get(NS)) return;
    customElements.define(
      NS,
      class extends HTMLElement {
        static get observedAttributes(): string[] {
          return ATTRIBUTES;
        }
        connectedCallback(): void {
          elements.push(this);
          this.style.setProperty("display", "block");
          showSoon(this);
        }
        disconnectedCallback(): void {
          elements.splice(elements.indexOf(this), 1);
        }
        attributeChangedCallback(): void {
          showSoon(this);
        }
      },
    );
  } catch {
    // What stands in for the frame stays.
  }
}
