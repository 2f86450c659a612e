import { createContext, useContext } from 'react';
import type { Choice } from '../../exercise/choices.ts';
import type { Act } from '../../exercise/decision.ts';
import { useReader } from '../reader.tsx';
import type { Moment, Session } from '../session.ts';
import { controlWords } from './controls.ts';

/** What the composer is opened for. */
export type ComposeTarget = { readonly type: 'reply'; readonly post: string } | { readonly type: 'statement' };
/** Areas of the desk, in the order of the phone's tabs. */
export type Area = 'now' | 'feed' | 'papers' | 'team' | 'situation';

/** What every part of the desk may do. */
export interface DeskTools {
  readonly session: Session;
  readonly moment: Moment;
  readonly decide: (act: Act) => boolean;
  readonly compose: (target: ComposeTarget) => void;
  readonly order: (colleague: string) => void;
  /** Goes on to the review. */
  readonly finish: () => void;
  /** Shows an area and puts the focus on one of its headings. */
  readonly show: (area: Area, heading?: string) => void;
}

const Context = createContext<DeskTools | undefined>(undefined);
export const DeskProvider = Context.Provider;

export function useDesk(): DeskTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('outside the desk');
  return tools;
}

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;
/** A choice whose act is of one kind. */
export type Offer<Type extends Act['type']> = Choice & { readonly act: ActOf<Type> };

/** What may be decided now of one kind. */
export const offers = <Type extends Act['type']>(session: Session, type: Type): Offer<Type>[] =>
  session.choices.list.filter((choice): choice is Offer<Type> => choice.act.type === type);

/** Says what stands on the control of an act. */
export function useControl(): (act: Act) => string {
  const reader = useReader();
  const { exercise } = useDesk().session;
  return (act) => controlWords(exercise, act, reader);
}
