package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Window;
import io.holdpoint.platform.ticket.internal.TicketView.NextView;
import java.util.Optional;

/** A ticket as the board shows it. */
record BoardRow(
        String id,
        String number,
        int version,
        TicketState state,
        Form form,
        Optional<RiskLevel> level,
        String task,
        String address,
        String box,
        Leader leader,
        String unit,
        Window window,
        int signedIn,
        int locks,
        Optional<NextView> next) {

    /** The leader with name. */
    record Leader(String id, Text name) {}
}
