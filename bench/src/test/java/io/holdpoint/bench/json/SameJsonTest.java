package io.holdpoint.bench.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.browser.World;
import io.holdpoint.browser.codec.PlanCommandJson;
import io.holdpoint.browser.codec.PlanEventJson;
import io.holdpoint.browser.codec.PlanFactsJson;
import io.holdpoint.browser.codec.PlanJson;
import io.holdpoint.browser.codec.ReasonJson;
import io.holdpoint.browser.codec.RegimeFileJson;
import io.holdpoint.browser.codec.TicketCommandJson;
import io.holdpoint.browser.codec.TicketEventJson;
import io.holdpoint.browser.codec.TicketFactsJson;
import io.holdpoint.browser.codec.TicketJson;
import io.holdpoint.browser.json.JsonReader;
import io.holdpoint.browser.json.JsonWriter;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.plan.PlanCasesTest;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanKernel;
import io.holdpoint.kernel.plan.PlanStandings;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.AllCases;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.platform.json.StrictJson;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The browser's codec and the platform's mapper write the same text and read each other's, over the case of every rule. */
class SameJsonTest {

    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final Texts NO_TEXTS = new Texts(Collections.emptySortedMap(), Collections.emptySortedMap());

    @Test
    void ofPlans() {
        PlanCasesTest.all().values().forEach(each -> {
            var ask = each.ask();
            var day = ask.day();
            var facts = day.facts();
            var plan = PlanStandings.plan(day);
            var world = new World(facts.regime(), facts.hazards(), Collections.emptySortedMap(), NO_TEXTS);
            same(facts, PlanFactsJson::write, in -> PlanFactsJson.read(in, world));
            same(ask.command(), PlanCommandJson::write, PlanCommandJson::read);
            assertThat(MAPPER.readValue(written(ask.command(), PlanCommandJson::write), PlanCommand.class))
                    .isEqualTo(ask.command());
            plan.ifPresent(known -> same(known, PlanJson::write, PlanJson::read));
            day.past().forEach(past -> same(past.event(), PlanEventJson::write, PlanEventJson::read));
            reasons(PlanKernel.decide(plan, ask.command(), ask.who(), facts, PlanStandings.now(day)));
            day.past()
                    .forEach(past -> assertThat(
                                    MAPPER.readValue(written(past.event(), PlanEventJson::write), PlanEvent.class))
                            .isEqualTo(past.event()));
        });
    }

    @Test
    void ofTickets() {
        AllCases.all().values().forEach(each -> {
            var ask = each.ask();
            var day = ask.day();
            var facts = day.facts();
            var ticket = AllCases.ticket(day);
            var world = new World(facts.regime(), facts.hazards(), facts.types(), NO_TEXTS);
            same(facts, TicketFactsJson::write, in -> TicketFactsJson.read(in, world));
            same(ask.command(), TicketCommandJson::write, TicketCommandJson::read);
            assertThat(MAPPER.readValue(written(ask.command(), TicketCommandJson::write), TicketCommand.class))
                    .isEqualTo(ask.command());
            ticket.ifPresent(known -> same(known, TicketJson::write, TicketJson::read));
            day.past().forEach(past -> same(past.event(), TicketEventJson::write, TicketEventJson::read));
            reasons(TicketKernel.decide(ticket, ask.command(), ask.who(), facts, day.now));
            day.past()
                    .forEach(past -> assertThat(
                                    MAPPER.readValue(written(past.event(), TicketEventJson::write), TicketEvent.class))
                            .isEqualTo(past.event()));
        });
    }

    @Test
    void ofRegimes() {
        for (String name : List.of("csg", "sg", "us")) {
            same(
                    RegimeFile.of(io.holdpoint.kernel.Catalogue.regime(name)),
                    RegimeFileJson::write,
                    RegimeFileJson::read);
        }
    }

    private static void reasons(Decision<?> decision) {
        List<Reason> reasons = switch (decision) {
            case Decision.Held<?>(var held) -> held;
            case Decision.Granted<?>(var _, var warnings) -> warnings;
        };
        reasons.forEach(reason -> same(reason, ReasonJson::write, ReasonJson::read));
    }

    private static <T> void same(T value, BiConsumer<JsonWriter, T> write, Function<JsonReader, T> read) {
        var theirs = MAPPER.writeValueAsString(value);
        assertThat(written(value, write)).isEqualTo(theirs);
        T back = read.apply(new JsonReader(theirs));
        assertThat((Object) back).isEqualTo(value);
    }

    private static <T> String written(T value, BiConsumer<JsonWriter, T> write) {
        var out = new JsonWriter();
        write.accept(out, value);
        return out.json();
    }
}
