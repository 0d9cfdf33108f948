package io.holdpoint.simulator.script;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody does something at a time.
 *
 * @param at local time of the day, {@code 08:05}, or {@code day before 15:00}
 * @param who the part of the script that acts; several, each for themselves, where more are named
 * @param does the command's code, or one of the simulator's own words for what offices do (see {@link Performer})
 * @param with what it is done with; parts, points and tools go by the script's own names
 * @param harm what would happen to whom if this were done; empty in all but one act of an accident
 * @param byOtherCrew whether it belongs to the ticket of the other crew at the same place
 */
public record Act(
        String at, List<String> who, String does, ObjectNode with, Optional<String> harm, boolean byOtherCrew) {

    Act later(int minutes) {
        return minutes == 0
                ? this
                : new Act(LocalTime.parse(at).plusMinutes(minutes).toString(), who, does, with, harm, byOtherCrew);
    }

    Act harming(Optional<String> words) {
        return words.isEmpty() ? this : new Act(at, who, does, with, words, byOtherCrew);
    }

    Act by(boolean otherCrew) {
        return otherCrew ? new Act(at, who, does, with, harm, true) : this;
    }
}
