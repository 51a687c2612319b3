// How far a long work is: a bar that redraws itself on a terminal, a few plain lines elsewhere.

import { style } from '../exports/style.js';
import { toWidth } from '../exports/wrap.js';
import type { Terminal } from './terminal.js';

export class Progress {
  private shown = -1;
  private drawn = false;

  constructor(
    private readonly terminal: Terminal,
    /** What is going on: "Reading". */
    private readonly doing: string,
    /** 0 where it is not known how much there is. */
    private total = 0,
  ) {}

  /** `about`: plain text, what was just done. */
  count(done: number, about = ''): void {
    const { terminal, total } = this;
    if (terminal.interactive) {
      const size = 24;
      const full = total > 0 ? Math.round((done / total) * size) : 0;
      const { cyan, dim } = style(terminal.colour);
      const bar = total > 0 ? `${cyan('█'.repeat(full))}${dim('░'.repeat(size - full))} ` : '';
      const text = `${done}${total > 0 ? `/${total}` : ''}  ${about}`;
      terminal.err(
        `\r\u001b[K${this.doing} ${bar}${toWidth(text, Math.max(10, terminal.columns - this.doing.length - size - 3)).trimEnd()}`,
      );
      this.drawn = true;
      return;
    }
    // A line each tenth of the way, or each thousand where the end isn't known.
    const step = total > 0 ? Math.floor((done / total) * 10) : Math.floor(done / 1000);
    if (step === this.shown || done === 0) return;
    this.shown = step;
    if (total > 0 || done >= 1000) terminal.err(`${this.doing}: ${done}${total > 0 ? ` of ${total}` : ''}\n`);
  }

  /** Clears the bar, so that what is printed next stands on its own line. */
  end(): void {
    if (this.drawn) this.terminal.err('\r\u001b[K');
    this.drawn = false;
  }
}
