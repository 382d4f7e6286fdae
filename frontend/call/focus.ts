/** Whoever goes by keyboard is not thrown back to the top of the page when what they pressed is gone. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class FocusKeeper implements ReactiveController {
  private wasHere = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdate() {
    this.wasHere = this.host.contains(document.activeElement);
  }

  hostUpdated() {
    if (this.wasHere && !this.host.contains(document.activeElement)) this.host.querySelector<HTMLElement>('vaadin-button')?.focus();
  }
}
