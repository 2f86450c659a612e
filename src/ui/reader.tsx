import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { say } from '../message/catalogue.ts';
import type { Message, MessageKey } from '../message/catalogue.ts';
import type { Reader } from '../view/words.ts';

const ReaderContext = createContext<Reader>({ language: 'de', intensity: 'full' });

/** Everything below speaks to this reader; a change shows at once and loses nothing. */
export function ReaderProvider({ reader, children }: { readonly reader: Reader; readonly children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

export const useReader = (): Reader => useContext(ReaderContext);

/** Says interface texts in the reader's language. */
export type Say = (key: MessageKey, values?: Message['values']) => string;

export function useSay(): Say {
  const { language } = useReader();
  return useMemo(() => (key, values) => say(values ? { key, values } : { key }, language), [language]);
}
