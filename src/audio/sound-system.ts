import { Howl, Howler } from 'howler';
import { BED_SOUNDS, type Beds, type BedSound } from './bed.ts';
import { CUE_SOUNDS, type CueSound, type SoundGroup, type Speaker } from './cue.ts';
import { SOUND_FILES } from './sound-files.ts';

/** Volume of each group, 0 … 1. */
export type Volumes = Readonly<Record<SoundGroup, number>>;

/** The sound of one page. It is silent until somebody unmutes it, and loads no file before. */
export interface SoundSystem {
  readonly speak: Speaker;
  /** Lets the beds glide to new volumes; remembered while muted. */
  lay(beds: Beds): void;
  setVolumes(volumes: Volumes): void;
  /** Call it from a click or key press: browsers let nothing sound before. */
  setMuted(isMuted: boolean): void;
  /** Silence while the exercise is stopped or the page is left; the beds come back with `false`. */
  hush(isHushed: boolean): void;
  /** Ends all sounds and frees them. */
  stop(): void;
}

const BED_NAMES = Object.keys(BED_SOUNDS) as readonly BedSound[];
const SILENT: Beds = { breeze: 0, gale: 0, rain: 0, murmur: 0 };
/** Milliseconds in which a bed glides to a new volume. */
const GLIDE = 1200;
/** The same cue is not heard twice within this time. */
const LEAST_PAUSE = 180;
/** Cues of one stop follow each other at this distance, in milliseconds. */
const STAGGER = 420;

/** Starts the sound of the page, muted. */
export function startSound(volumes: Volumes): SoundSystem {
  return new HowlerSystem(volumes);
}

class HowlerSystem implements SoundSystem {
  readonly speak: Speaker = (cue) => this.#play(cue.sound);
  readonly #cues = new Map<CueSound, Howl>();
  readonly #beds = new Map<BedSound, Bed>();
  readonly #heard = new Map<CueSound, number>();
  readonly #timers = new Set<number>();
  #volumes: Volumes;
  #wanted: Beds = SILENT;
  #isMuted = true;
  #isHushed = false;
  #nextAt = 0;

  constructor(volumes: Volumes) {
    this.#volumes = volumes;
    // iOS cannot resume without a gesture once Howler has suspended the context by itself.
    Howler.autoSuspend = false;
  }

  lay(beds: Beds): void {
    this.#wanted = beds;
    this.#glide();
  }

  setVolumes(volumes: Volumes): void {
    this.#volumes = volumes;
    this.#glide();
  }

  setMuted(isMuted: boolean): void {
    this.#isMuted = isMuted;
    if (!isMuted) {
      for (const sound of Object.keys(CUE_SOUNDS) as CueSound[]) this.#cue(sound);
      void Howler.ctx?.resume();
    }
    this.#glide();
  }

  hush(isHushed: boolean): void {
    this.#isHushed = isHushed;
    this.#glide();
  }

  stop(): void {
    this.#isMuted = true;
    for (const timer of this.#timers) window.clearTimeout(timer);
    for (const howl of this.#cues.values()) howl.unload();
    for (const bed of this.#beds.values()) bed.end();
    this.#cues.clear();
    this.#beds.clear();
  }

  get #isSilent(): boolean {
    return this.#isMuted || this.#isHushed;
  }

  /** Cues of one moment follow each other; what was asked for while nothing could sound is dropped, not kept for later. */
  #play(sound: CueSound): void {
    const now = performance.now();
    if (this.#isSilent || isLocked() || now - (this.#heard.get(sound) ?? -LEAST_PAUSE) < LEAST_PAUSE) return;
    this.#heard.set(sound, now);
    const at = Math.max(now, this.#nextAt);
    this.#nextAt = at + STAGGER;
    const timer = window.setTimeout(() => {
      this.#timers.delete(timer);
      const howl = this.#cue(sound);
      if (this.#isSilent || isLocked() || howl.state() !== 'loaded') return;
      howl.volume(this.#volumes[CUE_SOUNDS[sound]]);
      howl.play();
    }, at - now);
    this.#timers.add(timer);
  }

  #cue(sound: CueSound): Howl {
    const known = this.#cues.get(sound);
    if (known) return known;
    const howl = new Howl({ src: [SOUND_FILES[sound]], format: ['ogg'] });
    this.#cues.set(sound, howl);
    return howl;
  }

  #glide(): void {
    for (const sound of BED_NAMES) {
      const goal = this.#isSilent ? 0 : this.#wanted[sound] * this.#volumes[BED_SOUNDS[sound]];
      if (goal > 0 && !this.#beds.has(sound)) this.#beds.set(sound, new Bed(SOUND_FILES[sound]));
      this.#beds.get(sound)?.glide(goal);
    }
  }
}

/** A sound that goes on. It is started once and then only paused: a second `play` before the file is there would double it. */
class Bed {
  readonly #howl: Howl;
  #id: number | undefined;
  #isPlaying = false;

  constructor(file: string) {
    this.#howl = new Howl({ src: [file], format: ['ogg'], loop: true, volume: 0 });
  }

  glide(goal: number): void {
    const from = this.#howl.volume();
    this.#howl.off('fade');
    if (goal > 0 && !this.#isPlaying) {
      this.#isPlaying = true;
      this.#id = this.#howl.play(this.#id);
    }
    // A fade to where the volume already is would never end.
    if (Math.abs(goal - from) < 0.01) this.#howl.volume(goal);
    else this.#howl.fade(from, goal, GLIDE);
    if (goal === 0 && this.#isPlaying) this.#howl.once('fade', () => this.#rest());
  }

  end(): void {
    this.#howl.unload();
  }

  #rest(): void {
    this.#isPlaying = false;
    this.#howl.pause();
  }
}

/** The browser has not yet allowed sound: Howler would keep everything and fire it at once later. */
const isLocked = (): boolean => Howler.ctx?.state !== 'running';
