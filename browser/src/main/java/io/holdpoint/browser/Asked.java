package io.holdpoint.browser;

import io.holdpoint.browser.codec.TextJson;
import io.holdpoint.browser.json.JsonReader;
import io.holdpoint.kernel.text.Names;
import io.holdpoint.kernel.text.Text;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A command put to the kernel.
 *
 * @param subject the plan or ticket as it stands; empty for one to be drafted
 * @param command what is asked
 * @param actor who asks
 * @param now the time of the decision
 * @param names what people are called, by id
 */
record Asked<S, C>(Optional<S> subject, C command, String actor, Instant now, SortedMap<String, Text> names) {

    static <S, C> Asked<S, C> read(
            String json, Function<JsonReader, S> readSubject, Function<JsonReader, C> readCommand) {
        var in = new JsonReader(json);
        Optional<S> subject = Optional.empty();
        @Nullable C command = null;
        @Nullable String actor = null;
        @Nullable Instant now = null;
        SortedMap<String, Text> names = Collections.emptySortedMap();
        in.object();
        while (in.more()) {
            switch (in.name()) {
                case "subject" -> subject = in.optional(readSubject);
                case "command" -> command = readCommand.apply(in);
                case "actor" -> actor = in.text();
                case "now" -> now = in.instant();
                case "names" -> names = in.map(TextJson::read);
                default -> throw in.unknown();
            }
        }
        in.end();
        return new Asked<>(subject, in.need(command, "command"), in.need(actor, "actor"), in.need(now, "now"), names);
    }

    /** What people are called; whoever has no name here goes by the id. */
    Names called() {
        return person -> Optional.ofNullable(names.get(person)).orElseGet(() -> Text.same(person));
    }
}
