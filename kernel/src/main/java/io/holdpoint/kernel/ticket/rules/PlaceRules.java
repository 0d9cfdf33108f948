package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.Checks.PlaceScan;
import io.holdpoint.kernel.ticket.Site;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.function.Function;

/** The right customer, the right box, the right meter: scanned, not believed. */
public final class PlaceRules {

    private static final List<Class<?>> TOUCHING = List.of(OpenPoint.class, Permit.class, Start.class, Resume.class);

    private PlaceRules() {}

    /** The labels on site were scanned. */
    static final HoldPoint<TicketQuestion> SCANNED = before(TOUCHING)
            .id("HP-PLACE-01")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> Finding.when(
                    question.ticket().checks().place().isEmpty(),
                    () -> Finding.of(Message.of("HP-PLACE-01"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.LEADER, "scanPlace"))));

    /** The meter scanned is the meter on the ticket. */
    static final HoldPoint<TicketQuestion> METER = before(TOUCHING)
            .id("HP-PLACE-02")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> differs("HP-PLACE-02", question, PlaceScan::meter, Site::meter));

    /** The box scanned is the box on the ticket. */
    static final HoldPoint<TicketQuestion> BOX = before(TOUCHING)
            .id("HP-PLACE-03")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> differs("HP-PLACE-03", question, PlaceScan::box, Site::box));

    /** The customer scanned is the customer on the ticket. */
    static final HoldPoint<TicketQuestion> CUSTOMER = before(TOUCHING)
            .id("HP-PLACE-04")
            .against(Harm.WRONG_PLACE_WORKED)
            .clause(Standard.SG_TEN_DONTS, "4")
            .requires(question -> differs("HP-PLACE-04", question, PlaceScan::customer, Site::customer));

    private static List<Finding> differs(
            String key, TicketQuestion question, Function<PlaceScan, String> scanned, Function<Site, String> written) {
        var meant = written.apply(question.ticket().content().site());
        return Finding.when(
                question.ticket().checks().place(),
                scan -> !scanned.apply(scan).equals(meant),
                scan -> differs(key, scanned.apply(scan), meant));
    }

    private static Finding differs(String key, String seen, String meant) {
        return Finding.of(Message.of(key).text("seen", seen).text("meant", meant))
                .seen(Message.of("evidence.scan").text("seen", seen).text("meant", meant))
                .remedy(Remedy.act(Role.LEADER, "scanPlace"));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(SCANNED, METER, BOX, CUSTOMER);
}
