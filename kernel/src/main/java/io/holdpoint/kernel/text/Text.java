package io.holdpoint.kernel.text;

/**
 * The same words in both languages.
 *
 * @param en English
 * @param zh 简体中文
 */
public record Text(String en, String zh) {

    /** Words that are alike in both languages, such as a serial number. */
    public static Text same(String word) {
        return new Text(word, word);
    }
}
