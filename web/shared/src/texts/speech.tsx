import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { speak } from '../api/client';
import type { Catalogue } from '../types/catalogue';
import type { Language, Words } from '../types/common';
import { en, type TextKey } from './en';
import { fill } from './fill';
import { zh } from './zh';

/** How a screen speaks: texts of its own, words of the catalogue, and words that arrive in both languages. */
export interface Speech {
  readonly language: Language;
  readonly text: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly term: (key: string) => string;
  readonly say: (words: Words) => string;
  readonly switchLanguage: () => void;
}

const TEXTS = { en, zh };
const KEPT = 'holdpoint.language';

/** Speech in one language, with the catalogue's words where it is there. */
export function speechIn(language: Language, catalogue: Catalogue | undefined, switchLanguage: () => void): Speech {
  const own: Readonly<Record<string, string>> = TEXTS[language];
  return {
    language,
    text: (key, values) => fill(TEXTS[language][key], values),
    term: (key) => capital(catalogue?.texts[language][key] ?? own[key] ?? key.slice(key.indexOf('.') + 1)),
    say: (words) => words[language],
    switchLanguage,
  };
}

/** The catalogue writes its words as they stand inside a sentence; alone they begin with a capital. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const Spoken = createContext<Speech>(speechIn('en', undefined, () => undefined));

/** The speech of the page. */
export function useSpeech(): Speech {
  return useContext(Spoken);
}

/** The language chosen by the reader, kept in the browser; the browser's own at first. */
export function useLanguage(): readonly [Language, () => void] {
  const [language, choose] = useState<Language>(() => kept() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'));
  speak(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(KEPT, language);
  }, [language]);
  return [language, () => choose(language === 'zh' ? 'en' : 'zh')];
}

function kept(): Language | undefined {
  const value = localStorage.getItem(KEPT);
  return value === 'en' || value === 'zh' ? value : undefined;
}

/** Gives the page its speech. */
export function Speaking(props: {
  readonly language: Language;
  readonly catalogue: Catalogue | undefined;
  readonly switchLanguage: () => void;
  readonly children: ReactNode;
}) {
  const { language, catalogue, switchLanguage, children } = props;
  const speech = useMemo(() => speechIn(language, catalogue, switchLanguage), [language, catalogue, switchLanguage]);
  return <Spoken value={speech}>{children}</Spoken>;
}
