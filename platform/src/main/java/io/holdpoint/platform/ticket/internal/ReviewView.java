package io.holdpoint.platform.ticket.internal;

import io.holdpoint.kernel.review.Aspect;
import io.holdpoint.kernel.review.Grade;
import io.holdpoint.kernel.review.Report;
import io.holdpoint.kernel.text.ReasonView.ClauseView;
import io.holdpoint.kernel.text.Text;
import java.util.List;

/**
 * What the check of a ticket found, in words.
 *
 * @param band how it stands
 * @param score points of 100
 * @param flaws what was found
 */
record ReviewView(Report.Band band, int score, List<FlawView> flaws) {

    /** One finding. */
    record FlawView(String rule, Grade grade, Aspect aspect, Text text, List<ClauseView> clauses) {}
}
