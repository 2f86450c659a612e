import type { Features, TextKind } from '../scenario/features.ts';
import type { Platform } from '../scenario/storm.ts';

/** How a kind of platform takes a text: factors on its quality (P07). Assumption EX-A20: signs from practice, sizes ours. */
interface Culture {
  readonly tone: Partial<Record<Features['tone'], number>>;
  readonly register: Partial<Record<Features['register'], number>>;
  readonly kind: Partial<Record<TextKind, number>>;
}

const CULTURES: Readonly<Record<Platform['kind'], Culture>> = {
  short: { tone: { corporate: 0.7, legalese: 0.6 }, register: {}, kind: { qa: 0.7, video: 0.9 } },
  community: { tone: { human: 1.1, corporate: 0.8, legalese: 0.6 }, register: {}, kind: { qa: 1.1 } },
  pictures: { tone: { corporate: 0.7, legalese: 0.5 }, register: { sie: 0.9 }, kind: { statement: 0.7, qa: 0.6, video: 1.1 } },
  clips: { tone: { corporate: 0.5, legalese: 0.4 }, register: { sie: 0.85 }, kind: { statement: 0.6, apology: 0.8, qa: 0.5, video: 1.15 } },
  career: { tone: { human: 0.95, corporate: 1.05 }, register: { du: 0.8 }, kind: { statement: 1.05 } },
  reviews: { tone: { legalese: 0.6 }, register: { du: 0.8 }, kind: { reply: 1.1, video: 0.5 } },
  messenger: { tone: { corporate: 0.5 }, register: {}, kind: {} },
  press: { tone: { legalese: 0.7 }, register: { du: 0.7 }, kind: { statement: 1.1, holding: 1.05 } },
};

/** How well a text fits a platform, about .3 … 1.2. */
export function cultureFit(kind: Platform['kind'], text: { readonly features: Features; readonly kind: TextKind }): number {
  const culture = CULTURES[kind];
  const { tone, register } = text.features;
  return (culture.tone[tone] ?? 1) * (culture.register[register] ?? 1) * (culture.kind[text.kind] ?? 1);
}
