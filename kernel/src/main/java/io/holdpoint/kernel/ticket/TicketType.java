package io.holdpoint.kernel.ticket;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one form asks for, as data. How long it is valid, how often and how early it is extended differ between utilities: these are
 * tables of the regime, keyed by the form's name.
 *
 * @param form the form
 * @param nature what the document is
 * @param outage whether it isolates: every source opened, locked, tested, earthed
 * @param permit who releases the work
 * @param highVoltage whether it may be used on more than 1 kV
 * @param lowVoltage whether it may be used on up to 1 kV
 * @param dayBefore whether a permitter receives it the day before
 * @param guarded whether a dedicated guardian is named whatever the size of the crew
 * @param parent whether it stands under another ticket
 * @param lines whether it is carried out line by line, each line called and read back
 * @param fields the particulars that have to be filled in
 */
public record TicketType(
        Form form,
        Nature nature,
        boolean outage,
        PermitMode permit,
        boolean highVoltage,
        boolean lowVoltage,
        boolean dayBefore,
        boolean guarded,
        Parentage parent,
        boolean lines,
        SortedSet<Field> fields) {

    /** What a document is. */
    public enum Nature {
        /** A crew works under it. */
        WORK,
        /** It switches. */
        SWITCHING,
        /** It isolates for others. */
        ISOLATION
    }

    /** Who releases the work. */
    public enum PermitMode {
        /** Nobody: it isolates nothing, or it inherits the permit of its parent. */
        NONE,
        /** A permitter, on site. */
        PERMITTER,
        /** The dispatcher, by a recorded order. */
        DISPATCHER
    }

    /** Whether a document stands under another. */
    public enum Parentage {
        /** Never. */
        NONE,
        /** It may. */
        MAY,
        /** Always: without its parent it is nothing. */
        MUST
    }

    /** Whether a permit releases the work. */
    public boolean needsPermit() {
        return permit != PermitMode.NONE;
    }

    /** A form that the catalogue does not know: everything is asked of it, and nothing is granted. */
    public static TicketType unknown(Form form) {
        return new TicketType(
                form,
                Nature.WORK,
                true,
                PermitMode.PERMITTER,
                false,
                false,
                true,
                true,
                Parentage.NONE,
                false,
                Collections.unmodifiableSortedSet(new TreeSet<>()));
    }
}
