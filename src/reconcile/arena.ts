// Whole numbers kept one after another in pieces that never move: growing copies nothing, and what is not filled takes no memory.

/** Numbers of a piece, as a power of two. */
const SHIFT = 20;
const PIECE = 1 << SHIFT;

export class Arena {
  private readonly pieces: Int32Array[] = [];
  /** First free place of the last piece. */
  private end = PIECE;

  /** Room for so many numbers, side by side: its address. */
  room(count: number): number {
    if (this.end + count > PIECE) {
      this.pieces.push(new Int32Array(Math.max(PIECE, count)));
      this.end = 0;
    }
    const address = (this.pieces.length - 1) * PIECE + this.end;
    this.end += count;
    return address;
  }

  put(numbers: ArrayLike<number>): number {
    const address = this.room(numbers.length);
    this.piece(address).set(numbers, placeIn(address));
    return address;
  }

  /** The piece that an address lies in, at `placeIn(address)`. */
  piece(address: number): Int32Array {
    return this.pieces[address >>> SHIFT]!;
  }
}

export const placeIn = (address: number): number => address & (PIECE - 1);
