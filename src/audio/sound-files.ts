import breeze from '../../assets/sounds/breeze.ogg?url&no-inline';
import door from '../../assets/sounds/door.ogg?url&no-inline';
import gale from '../../assets/sounds/gale.ogg?url&no-inline';
import murmur from '../../assets/sounds/murmur.ogg?url&no-inline';
import notification from '../../assets/sounds/notification.ogg?url&no-inline';
import paper from '../../assets/sounds/paper.ogg?url&no-inline';
import pen from '../../assets/sounds/pen.ogg?url&no-inline';
import rain from '../../assets/sounds/rain.ogg?url&no-inline';
import relief from '../../assets/sounds/relief.ogg?url&no-inline';
import stamp from '../../assets/sounds/stamp.ogg?url&no-inline';
import telephone from '../../assets/sounds/telephone.ogg?url&no-inline';
import thunder from '../../assets/sounds/thunder.ogg?url&no-inline';
import type { BedSound } from './bed.ts';
import type { CueSound } from './cue.ts';

/** The file of every sound. They stay files: a sound inside the script would be loaded by those who never switch it on. */
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
