// Trouble with a dossier that its owner can mend, in words that say what to do.

export type TroubleCode =
  | 'no-dossier'
  | 'not-a-dossier'
  | 'newer-dossier'
  | 'in-use'
  | 'vanished'
  | 'disk-full'
  | 'not-permitted'
  | 'no-original'
  | 'database';

/** Thrown at the edges only; the message is one or two sentences, ready to print. */
export class DossierTrouble extends Error {
  constructor(
    readonly code: TroubleCode,
    message: string,
  ) {
    super(message);
    this.name = 'DossierTrouble';
  }
}

/** What a file system call said, as trouble; anything else as it is. `doing`: "write the journal of /x". */
export function asTrouble(error: unknown, doing: string): unknown {
  if (error instanceof DossierTrouble) return error;
  switch ((error as NodeJS.ErrnoException)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new DossierTrouble(
        'disk-full',
        `Could not ${doing}: the disk is full. What was acknowledged before is kept; free some space and run the same command again.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new DossierTrouble(
        'not-permitted',
        `Could not ${doing}: writing there is not permitted. Check the folder's permissions.`,
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new DossierTrouble('not-a-dossier', `Could not ${doing}: there is a file where a folder should be.`);
    case 'ENOENT':
    case 'ESTALE':
    case 'ENODEV':
    case 'EIO':
      return new DossierTrouble('vanished', `Could not ${doing}: the folder is gone or its disk no longer answers.`);
    default:
      return error;
  }
}
