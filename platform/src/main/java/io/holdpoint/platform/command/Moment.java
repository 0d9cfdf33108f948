package io.holdpoint.platform.command;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.catalogue.Text;
import java.time.Instant;

/**
 * A line of a time line.
 *
 * @param seq its place
 * @param at when
 * @param by who did it
 * @param type what happened
 * @param text the same in words
 * @param event the event itself
 */
public record Moment(int seq, Instant at, String by, String type, Text text, Object event) {

    static Moment of(int seq, Stamp stamp, Record event, Speech speech, String prefix) {
        return new Moment(seq, stamp.at(), stamp.by(), Commands.code(event), speech.tell(prefix, event), event);
    }
}
