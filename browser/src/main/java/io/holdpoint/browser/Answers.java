package io.holdpoint.browser;

import io.holdpoint.browser.codec.ReasonJson;
import io.holdpoint.browser.codec.ReasonViewJson;
import io.holdpoint.browser.json.JsonWriter;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.text.Reasons;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Writes down what the kernel decided.
 *
 * @param after the subject after the events
 * @param event how an event is written
 * @param subject how a subject is written
 * @param words what puts reasons into words
 */
record Answers<S, E>(
        Function<List<E>, S> after, BiConsumer<JsonWriter, E> event, BiConsumer<JsonWriter, S> subject, Reasons words) {

    /** {@code {granted: {events, warnings, after}, words}} or {@code {held: reasons, words}}. */
    String of(Decision<E> decision) {
        var out = new JsonWriter().object();
        switch (decision) {
            case Granted<E>(var events, var warnings) -> {
                out.name("granted").object();
                out.name("events").list(events, event);
                reasons(out.name("warnings"), warnings);
                subject.accept(out.name("after"), after.apply(events));
                out.endObject();
                words(out, warnings);
            }
            case Held<E>(var reasons) -> {
                reasons(out.name("held"), reasons);
                words(out, reasons);
            }
        }
        return out.endObject().json();
    }

    private static void reasons(JsonWriter out, List<Reason> reasons) {
        out.list(reasons, ReasonJson::write);
    }

    private void words(JsonWriter out, List<Reason> reasons) {
        out.name("words").list(words.of(reasons), ReasonViewJson::write);
    }
}
