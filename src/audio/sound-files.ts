import breeze from '../../assets/sounds/breeze.ogg?url';
import door from '../../assets/sounds/door.ogg?url';
import gale from '../../assets/sounds/gale.ogg?url';
import murmur from '../../assets/sounds/murmur.ogg?url';
import notification from '../../assets/sounds/notification.ogg?url';
import paper from '../../assets/sounds/paper.ogg?url';
import pen from '../../assets/sounds/pen.ogg?url';
import rain from '../../assets/sounds/rain.ogg?url';
import relief from '../../assets/sounds/relief.ogg?url';
import stamp from '../../assets/sounds/stamp.ogg?url';
import telephone from '../../assets/sounds/telephone.ogg?url';
import thunder from '../../assets/sounds/thunder.ogg?url';
import type { BedSound } from './bed.ts';
import type { CueSound } from './cue.ts';

/** The file of every sound: fetched when somebody switches sound on, or carried by a page that stands alone. */
export const SOUND_FILES: Readonly<Record<CueSound | BedSound, string>> = {
  breeze,
  door,
  gale,
  murmur,
  notification,
  paper,
  pen,
  rain,
  relief,
  stamp,
  telephone,
  thunder,
};
