/** The languages of the interface and of every scenario. */
export type Language = 'de' | 'en';
