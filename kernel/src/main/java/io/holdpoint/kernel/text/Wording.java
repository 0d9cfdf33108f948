package io.holdpoint.kernel.text;

import io.holdpoint.kernel.Arg;
import io.holdpoint.kernel.Message;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;

/** Puts the kernel's messages into words, in both languages at once. */
public final class Wording {

    private final Texts texts;
    private final ZoneOffset offset;
    private final Names names;

    /** Words with the site's own time and these people's names. */
    public Wording(Texts texts, ZoneOffset offset, Names names) {
        this.texts = texts;
        this.offset = offset;
        this.names = names;
    }

    /** The message in words. */
    public Text of(Message message) {
        return of(message.key(), message.args());
    }

    /** The text of {@code key} with its places filled. */
    public Text of(String key, SortedMap<String, Arg> args) {
        Text text = texts.of(key);
        for (Map.Entry<String, Arg> arg : args.entrySet()) {
            String place = "{" + arg.getKey() + "}";
            Text word = word(arg.getValue());
            text = new Text(text.en().replace(place, word.en()), text.zh().replace(place, word.zh()));
        }
        return text;
    }

    /** An instant as the site's clocks show it; by hand, because the library's formatter would be the largest thing in a browser. */
    public String time(Instant at) {
        var local = LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), offset);
        return local.toLocalDate() + " " + two(local.getHour()) + ":" + two(local.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private Text word(Arg arg) {
        return switch (arg) {
            case Arg.Text text -> Text.same(text.value());
            case Arg.Person person -> names.of(person.id());
            case Arg.Time time -> Text.same(time(time.at()));
            case Arg.Count count -> Text.same(Long.toString(count.value()));
            case Arg.Term term -> texts.of(term.key());
        };
    }
}
