// The last step of the build: the empty database that new dossiers start from.

import { writeDatabaseTemplate } from './template.js';

await writeDatabaseTemplate();
