package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.stream.Stream;

/** Every hold point that stands on the way of a ticket. */
public final class TicketRulebook {

    private TicketRulebook() {}

    /** The hold points, in the order in which their reasons are told. */
    public static final Rules<TicketQuestion> RULES = Rules.of(Stream.of(
                    FormRules.ALL,
                    RoleRules.ALL,
                    PeopleRules.ALL,
                    MeetingRules.ALL,
                    PlaceRules.ALL,
                    ToolRules.ALL,
                    IsolationRules.ALL,
                    TestRules.ALL,
                    MeasureRules.ALL,
                    SiteRules.ALL,
                    WorkRules.ALL,
                    ClosingRules.ALL,
                    CrewRules.ALL)
            .flatMap(List::stream)
            .toList());
}
