package io.holdpoint.kernel.text;

import java.util.SortedMap;

/**
 * Every text of the data files.
 *
 * @param en English, by key
 * @param zh 简体中文, by key
 */
public record Texts(SortedMap<String, String> en, SortedMap<String, String> zh) {

    /** The text of {@code key}; the key itself where the files have none, so that nothing is ever shown empty. */
    public Text of(String key) {
        return new Text(en.getOrDefault(key, key), zh.getOrDefault(key, key));
    }
}
