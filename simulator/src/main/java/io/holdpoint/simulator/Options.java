package io.holdpoint.simulator;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;

/**
 * What was asked for on the command line.
 *
 * @param what {@code load}, {@code renew-day}, {@code shift} or {@code accidents}
 * @param url the platform
 * @param seed the district's seed
 * @param language {@code en} or {@code zh}
 */
record Options(String what, URI url, long seed, String language) {

    private static final List<String> KNOWN = List.of("load", "renew-day", "shift", "accidents");

    static final String USAGE = """
            usage: load | renew-day | replay shift | replay accidents  --url URL [--seed N] [--language en|zh]
            用法：load 载入台区 | renew-day 新的演示日 | replay shift 回放班次 | replay accidents 回放事故
            """;

    /** Reads the command line; an {@link IllegalArgumentException} where it cannot be understood. */
    static Options of(String... arguments) {
        var rest = new ArrayDeque<>(List.of(arguments));
        var options = new Options("", URI.create("http://127.0.0.1:8080"), 1, spoken());
        while (!rest.isEmpty()) {
            options = options.and(rest.pop(), rest);
        }
        if (options.what().isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return options;
    }

    private Options and(String word, ArrayDeque<String> rest) {
        return switch (word) {
            case "replay" -> this;
            case "--url" -> new Options(what, URI.create(value(word, rest)), seed, language);
            case "--seed" -> new Options(what, url, Long.parseLong(value(word, rest)), language);
            case "--language" -> new Options(what, url, seed, value(word, rest).equals("zh") ? "zh" : "en");
            default -> {
                if (!KNOWN.contains(word)) {
                    throw new IllegalArgumentException(word + "?\n" + USAGE);
                }
                yield new Options(word, url, seed, language);
            }
        };
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value / 缺少取值\n" + USAGE);
        }
        return rest.pop();
    }

    private static String spoken() {
        return Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";
    }
}
