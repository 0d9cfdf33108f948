package io.holdpoint.kernel.explore.cases.harm;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Duration;
import java.util.List;

/** Work goes on that nobody released. */
final class WithoutPermit implements Monitor {

    @Override
    public List<String> sees(Scene s) {
        return new Seen()
                // nobody released it
                .when(
                        s.works()
                                && s.type().needsPermit()
                                && s.after().signatures().permitted().isEmpty(),
                        "worked unpermitted")
                // outside its time
                .when(
                        (s.works() || s.event() instanceof Permitted || s.event() instanceof PointOpened)
                                && !s.after().window().holds(s.now()),
                        "worked outside the window")
                // the measures were lifted since
                .when(
                        s.event() instanceof Resumed
                                && s.was()
                                        .work()
                                        .suspension()
                                        .filter(stop -> stop.measuresLifted())
                                        .isPresent(),
                        "went on after the measures were lifted")
                // the permit is of another day
                .when(
                        s.works()
                                && several(s)
                                && s.facts().regime().allows(Setting.NIGHTLY_HAND_BACK)
                                && s.after()
                                        .signatures()
                                        .permitted()
                                        .filter(stamp -> s.day(stamp.at()).isBefore(s.today()))
                                        .isPresent(),
                        "worked on a permit of another day")
                // the customer's side was not released
                .when(
                        s.works()
                                && s.after().content().more().customerPermit()
                                && s.after().signatures().customerPermitted().isEmpty(),
                        "worked with the customer's side not released")
                // nobody is to release the customer's side
                .when(
                        s.works()
                                && s.type().needsPermit()
                                && s.tag(SiteTag.CUSTOMER_PLANT)
                                && !s.after().content().more().customerPermit(),
                        "worked at a customer whom nobody asks")
                // a card for work that takes a ticket
                .when(
                        s.works()
                                && !s.type().needsPermit()
                                && s.type().parent() == TicketType.Parentage.NONE
                                && s.facts()
                                        .workType()
                                        .filter(work -> work.isolates())
                                        .isPresent(),
                        "isolating work went on under a card")
                // live work goes on longer than it may
                .when(
                        s.event() instanceof Extended
                                && s.after().content().form() == Form.LIVE_WORK
                                && s.facts().regime().given(Table.EXTENSIONS, Form.LIVE_WORK.name()) == 0,
                        "live work was extended")
                // the ticket above was not released, or not any more
                .when(
                        s.works()
                                && s.type().nature() == TicketType.Nature.WORK
                                && s.after().content().more().parent().isPresent()
                                && s.parent()
                                        .filter(parent -> parent.state()
                                                == (s.type().lines() ? TicketState.PERMITTED : TicketState.WORKING))
                                        .isEmpty(),
                        "worked while the ticket above did not")
                // a sheet with no ticket above
                .when(
                        s.works()
                                && s.type().parent() == TicketType.Parentage.MUST
                                && s.parent()
                                        .filter(parent -> s.facts()
                                                        .type(parent.form())
                                                        .needsPermit()
                                                && s.facts().type(parent.form()).nature() == TicketType.Nature.WORK)
                                        .isEmpty(),
                        "worked on a sheet with no ticket above it")
                // a sheet outlasts the ticket above
                .when(
                        s.works()
                                && s.parent()
                                        .filter(parent -> s.after()
                                                        .window()
                                                        .to()
                                                        .isAfter(parent.window().to())
                                                || s.after()
                                                        .window()
                                                        .from()
                                                        .isBefore(
                                                                parent.window().from()))
                                        .isPresent(),
                        "worked on a sheet that outlasts its ticket")
                .words();
    }

    private static boolean several(Scene s) {
        var window = s.after().window();
        return window.from().plus(Duration.ofDays(1)).isBefore(window.to());
    }
}
