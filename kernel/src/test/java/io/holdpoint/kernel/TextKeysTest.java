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
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskMethod;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Justification;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is somebody's, and whatever the rules say has a text. */
class TextKeysTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]+)\"");

    /** What a rule says: its own texts, what it looked at, what has to change, what raises a risk. */
    private static final Pattern SAID = Pattern.compile("((HP|WN|SF)-[A-Z]+-\\d\\d|evidence|fact|raise)(\\.[a-z.-]+)?");

    /** Texts that the platform puts around what the kernel says. */
    private static final List<String> AROUND = List.of(
            "remedy.act", "remedy.act.target", "remedy.act.person", "remedy.change", "remedy.wait", "remedy.newTicket");

    /** A text that no rule and nothing else uses any more is an orphan, in either language. */
    @Test
    void noTextIsAnOrphan() throws IOException {
        var used = literals();
        used.addAll(words());
        used.addAll(AROUND);
        for (String language : List.of("en", "zh")) {
            assertThat(Catalogue.texts(language).keySet())
                    .as(language)
                    .filteredOn(key -> !used.contains(key))
                    .isEmpty();
        }
    }

    /** Nor does a rule say anything that has no text. */
    @Test
    void everythingSaidHasATextInBothLanguages() throws IOException {
        var said = literals().stream()
                .filter(word -> SAID.matcher(word).matches() && !word.matches("evidence|fact|raise"))
                .toList();
        assertThat(said).hasSizeGreaterThan(400);
        for (String language : List.of("en", "zh")) {
            assertThat(Catalogue.texts(language).keySet()).as(language).containsAll(said);
        }
    }

    private static SortedSet<String> literals() throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> all.add(found.group(1)));
            }
        }
        return all;
    }

    /** Every word of a catalogue, an enumeration or a regime that has a text of its own. */
    private static SortedSet<String> words() {
        var all = new TreeSet<String>();
        constants(all);
        shown(all);
        codes(all, "command.", TicketCommand.class);
        codes(all, "event.", TicketEvent.class);
        codes(all, "command.plan.", PlanCommand.class);
        codes(all, "event.plan.", PlanEvent.class);
        Arrays.stream(Keys.values()).forEach(one -> one.names().forEach(key -> all.add(one.prefix() + key)));
        Catalogue.hazards().keySet().forEach(id -> all.add("hazard." + id));
        Catalogue.clashes().forEach(known -> all.add("clash." + known.code()));
        Catalogue.violations().forEach(known -> all.add("violation." + known.code()));
        for (String code : workTypes()) {
            var work = Catalogue.workType(code);
            all.add("work." + code);
            work.steps().forEach(step -> all.add("step." + step));
            work.measures().forEach(measure -> all.add("measure." + measure));
            work.toolKinds().forEach(kind -> all.add("tool." + kind));
        }
        Stream.of("csg", "sg", "us").map(Catalogue::regime).forEach(regime -> {
            all.add("regime." + regime.name());
            Stream.of(Table.ATTENDANCE_RANK, Table.APPROVER_RANK)
                    .flatMap(table -> Arrays.stream(RiskLevel.values()).map(level -> regime.given(table, level.name())))
                    .forEach(rank -> all.add("rank." + rank));
        });
        return all;
    }

    private static List<String> workTypes() {
        var codes = new ArrayList<String>();
        Catalogue.read("catalogue/work-types.json")
                .forEach(node -> codes.add(node.get("code").asString()));
        return codes;
    }

    private static void constants(SortedSet<String> all) {
        named(all, "setting.", Setting.values());
        named(all, "table.", Table.values());
        named(all, "unit.", Unit.values());
        named(all, "role.", Role.values());
        named(all, "standard.", Standard.values());
        named(all, "harm.", Harm.values());
        named(all, "kind.", Kind.values());
        named(all, "consequence.", Consequence.values());
        named(all, "justification.", Justification.values());
        named(all, "outcome.", Outcome.values());
        named(all, "clock.", Clock.values());
        named(all, "circumstance.", Circumstance.values());
        named(all, "need.", SpecialNeed.values());
        named(all, "alert.", WeatherAlert.values());
        named(all, "method.", RiskMethod.values());
        named(all, "review.", Report.Band.values());
        named(all, "aspect.", Aspect.values());
        named(all, "risk.", RiskLevel.values());
    }

    private static void shown(SortedSet<String> all) {
        named(all, "state.", TicketState.values());
        named(all, "plan-state.", PlanState.values());
        named(all, "cause.", SuspensionCause.values());
        named(all, "form.", Form.values());
        named(all, "particular.", Field.values());
        named(all, "tag.", SiteTag.values());
        named(all, "voltage.", VoltageClass.values());
        named(all, "reading.", ReadingKind.values());
        named(all, "condition.", Condition.values());
        named(all, "call.", CallKind.values());
        named(all, "action.", Line.Action.values());
        named(all, "certificate.", Certificate.values());
        named(all, "source.", SourceKind.values());
        named(all, "topic.", Topic.values());
        named(all, "pole.", Pole.values());
        named(all, "indication.", Indication.values());
    }

    private static void named(SortedSet<String> all, String prefix, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> all.add(prefix + value.name()));
    }

    private static void codes(SortedSet<String> all, String prefix, Class<?> sealed) {
        Arrays.stream(sealed.getPermittedSubclasses()).forEach(type -> all.add(prefix + Commands.code(type)));
    }
}
