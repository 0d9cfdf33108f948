package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Form;
import java.util.Optional;

/**
 * A ticket to be made.
 *
 * @param plan the plan it carries out
 * @param form ticket or card
 * @param content what it says; pre-filled from the plan where nothing is given
 */
record NewTicket(String plan, Form form, Optional<Content> content) {}
