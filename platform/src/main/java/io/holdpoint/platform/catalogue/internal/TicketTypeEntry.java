package io.holdpoint.platform.catalogue.internal;

import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.SortedSet;

/** A ticket type as its file has it: what the kernel asks of it, and where that comes from. */
record TicketTypeEntry(
        Form form,
        TicketType.Nature nature,
        boolean outage,
        TicketType.PermitMode permit,
        boolean highVoltage,
        boolean lowVoltage,
        boolean dayBefore,
        boolean guarded,
        TicketType.Parentage parent,
        boolean lines,
        SortedSet<Field> fields,
        String source,
        boolean confirmed) {

    TicketType type() {
        return new TicketType(
                form, nature, outage, permit, highVoltage, lowVoltage, dayBefore, guarded, parent, lines, fields);
    }
}
