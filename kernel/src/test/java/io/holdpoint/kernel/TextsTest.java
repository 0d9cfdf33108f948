package io.holdpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.SpecialNeed;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.incident.Clock;
import io.holdpoint.kernel.incident.Outcome;
import io.holdpoint.kernel.plan.Circumstance;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.regime.Keys;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.regime.Unit;
import io.holdpoint.kernel.review.Aspect;
import io.holdpoint.kernel.review.Report;
import io.holdpoint.kernel.review.ReviewRule;
import io.holdpoint.kernel.review.TicketReview;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskMethod;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Line;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.Topic;
import io.holdpoint.kernel.violation.Kind;
import io.holdpoint.kernel.violation.PointsCard.Consequence;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, with the same places to fill. */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces() {
        var en = Catalogue.texts("en");
        var zh = Catalogue.texts("zh");
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        en.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(zh.get(key)).as(key).isNotBlank();
            assertThat(places(zh.getOrDefault(key, ""))).as(key).isEqualTo(places(text));
        });
    }

    @Test
    void everythingThatIsNamedHasAText() {
        var holdPoints = Stream.concat(
                Rulebook.plan().stream().map(HoldPoint::id),
                Rulebook.ticket().stream().map(HoldPoint::id));
        var commands = codes("command.", TicketCommand.class);
        var events = codes("event.", TicketEvent.class);
        var planCommands = codes("command.plan.", PlanCommand.class);
        var planEvents = codes("event.plan.", PlanEvent.class);
        var hazards = Catalogue.hazards().keySet().stream().map(id -> "hazard." + id);
        var roles = Arrays.stream(Role.values()).map(role -> "role." + role);
        var standards = Arrays.stream(Standard.values()).map(standard -> "standard." + standard);
        var harms = Arrays.stream(Harm.values()).map(harm -> "harm." + harm);
        var keys = Stream.of(holdPoints, commands, events, planCommands, planEvents, hazards, roles, standards, harms)
                .flatMap(stream -> stream);
        assertThat(Catalogue.texts("en").keySet()).containsAll(keys.toList());
    }

    /** Every word that a person may read instead of a code. */
    @Test
    void everyConstantThatIsShownHasAText() {
        var keys = Stream.of(
                        named("state.", TicketState.values()),
                        named("plan-state.", PlanState.values()),
                        named("cause.", SuspensionCause.values()),
                        named("need.", SpecialNeed.values()),
                        Catalogue.clashes().stream().map(known -> "clash." + known.code()),
                        named("form.", Form.values()),
                        named("particular.", Field.values()),
                        named("tag.", SiteTag.values()),
                        named("voltage.", VoltageClass.values()),
                        named("reading.", ReadingKind.values()),
                        named("condition.", Condition.values()),
                        named("call.", CallKind.values()),
                        named("action.", Line.Action.values()),
                        named("certificate.", Certificate.values()),
                        named("source.", SourceKind.values()),
                        named("topic.", Topic.values()),
                        named("pole.", Pole.values()),
                        named("indication.", Indication.values()),
                        named("risk.", RiskLevel.values()),
                        named("review.", Report.Band.values()),
                        named("aspect.", Aspect.values()),
                        TicketReview.RULES.stream().map(ReviewRule::id))
                .flatMap(stream -> stream);
        assertThat(Catalogue.texts("en").keySet()).containsAll(keys.toList());
    }

    /** Setting, table, key, unit and shipped regime: an administrator reads all of them before going live. */
    @Test
    void everythingInARegimeHasAText() {
        var settings = Arrays.stream(Setting.values()).map(setting -> "setting." + setting);
        var tables = Arrays.stream(Table.values()).map(table -> "table." + table);
        var units = Arrays.stream(Unit.values()).map(unit -> "unit." + unit);
        var keys =
                Arrays.stream(Keys.values()).flatMap(one -> one.names().stream().map(key -> one.prefix() + key));
        var regimes = Stream.of("regime.CSG", "regime.SG", "regime.US");
        var texts = Stream.of(settings, tables, units, keys, regimes).flatMap(stream -> stream);
        assertThat(Catalogue.texts("en").keySet()).containsAll(texts.toList());
    }

    /** Violations, what follows from them, what an incident did, and everything a plan names. */
    @Test
    void everythingAboutViolationsIncidentsAndPlansHasAText() {
        var violations = Catalogue.violations().stream().map(known -> "violation." + known.code());
        var named = Stream.of(
                        names("kind.", Kind.values()),
                        names("consequence.", Consequence.values()),
                        names("outcome.", Outcome.values()),
                        names("clock.", Clock.values()),
                        names("circumstance.", Circumstance.values()),
                        names("alert.", WeatherAlert.values()),
                        names("method.", RiskMethod.values()))
                .flatMap(one -> one);
        assertThat(Catalogue.texts("en").keySet())
                .containsAll(Stream.concat(violations, named).toList());
    }

    private static Stream<String> names(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    /** A text that nothing uses any more is an orphan. */
    @Test
    void noRegimeTextIsAnOrphan() {
        var known = new TreeSet<String>();
        Arrays.stream(Setting.values()).forEach(setting -> known.add("setting." + setting));
        Arrays.stream(Table.values()).forEach(table -> known.add("table." + table));
        assertThat(Catalogue.texts("en").keySet())
                .filteredOn(key -> key.startsWith("setting.") || key.startsWith("table."))
                .allMatch(known::contains);
    }

    /** A text that nothing uses any more is an orphan. */
    @Test
    void noHoldPointTextIsAnOrphan() {
        var ids = new TreeSet<String>();
        Rulebook.plan().forEach(point -> ids.add(point.id()));
        Rulebook.ticket().forEach(point -> ids.add(point.id()));
        TicketReview.RULES.forEach(rule -> ids.add(rule.id()));
        assertThat(Catalogue.texts("en").keySet())
                .filteredOn(key -> key.startsWith("HP-") || key.startsWith("WN-") || key.startsWith("SF-"))
                .allMatch(key -> ids.contains(key.replaceAll("\\..*", "")));
    }

    private static Stream<String> named(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    private static Stream<String> codes(String prefix, Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(type -> prefix + Commands.code(type));
    }

    private static SortedSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}
