package io.holdpoint.platform.catalogue.internal;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketType;
import io.holdpoint.platform.catalogue.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All that a screen needs to speak of rules: texts, regime, hazards, kinds of work, and the rulebook itself. */
@RestController
class CatalogueController {

    private final Document document;

    CatalogueController(Texts texts, Catalogue catalogue, HazardFile hazards) {
        this.document = new Document(
                texts,
                RegimeView.of(catalogue.regime()),
                hazards.entries(),
                catalogue.workTypes(),
                List.copyOf(catalogue.ticketTypes().values()),
                Stream.concat(
                                Rulebook.plan().stream().map(point -> RuleView.of(point, "plan.")),
                                Rulebook.ticket().stream().map(point -> RuleView.of(point, "")))
                        .toList());
    }

    record Document(
            Texts texts,
            RegimeView regime,
            List<HazardEntry> hazards,
            List<WorkType> workTypes,
            List<TicketType> ticketTypes,
            List<RuleView> holdPoints) {}

    /** The regime: single values, and tables of values by key. */
    record RegimeView(
            String name,
            SortedMap<Setting, RegimeValue> values,
            SortedMap<Table, SortedMap<String, RegimeValue>> tables) {

        static RegimeView of(Regime regime) {
            return new RegimeView(regime.name(), regime.values(), regime.tables());
        }
    }

    /** A hold point as it can be printed. */
    record RuleView(String id, List<String> guards, List<Clause> clauses) {

        static RuleView of(HoldPoint<?> point, String prefix) {
            return new RuleView(
                    point.id(),
                    point.guards().stream()
                            .flatMap(RuleView::commands)
                            .map(command -> prefix + Commands.code(command))
                            .toList(),
                    point.clauses());
        }

        /** A hold point before a whole family of commands stands before each of them. */
        private static Stream<Class<?>> commands(Class<?> guarded) {
            return guarded == TicketCommand.class || guarded == PlanCommand.class
                    ? Arrays.stream(guarded.getPermittedSubclasses())
                    : Stream.of(guarded);
        }
    }

    /** The catalogue. */
    @GetMapping("/api/catalogue")
    ResponseEntity<Document> catalogue() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(document);
    }
}
