package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.ticket.TicketCommand;

/** Somebody asks for something. */
record Act(String who, TicketCommand command) {}
