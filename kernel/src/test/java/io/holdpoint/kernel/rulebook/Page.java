package io.holdpoint.kernel.rulebook;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rulebook in Markdown. */
final class Page {

    private static final SortedMap<String, String> EN = Catalogue.texts("en");
    private static final SortedMap<String, String> ZH = Catalogue.texts("zh");
    private static final List<Regime> REGIMES =
            Stream.of("csg", "sg", "us").map(Catalogue::regime).toList();

    private final List<Row> rows;
    private final Proof proof;
    private final Set<String> passed;

    Page(List<Row> rows, Proof proof, Set<String> passed) {
        this.rows = rows;
        this.proof = proof;
        this.passed = passed;
    }

    /** The whole page. */
    String text() {
        return Stream.of(head(), files(), values(), notEvaluated())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> head() {
        var safety = rows.stream().filter(Row::safety).count();
        var open = rows.stream()
                .filter(row -> row.clauses().stream().noneMatch(Clause::confirmed))
                .count();
        return Stream.of(
                "# The rulebook",
                "",
                "Made by the build out of the rules themselves; `./holdpoint rulebook` writes it anew, and the build fails where it is",
                "not true any more. A rule stands in the file named above its table, as the constant named in its row.",
                "",
                "| | |",
                "|---|---|",
                "| hold points (`HP-`), which refuse | " + count(Row.Kind.HOLD_POINT) + " |",
                "| warnings (`WN-`), which tell | " + count(Row.Kind.WARNING) + " |",
                "| scored findings (`SF-`), which the check of a finished ticket makes | "
                        + count(Row.Kind.SCORED_FINDING) + " |",
                "| together | " + rows.size() + " |",
                "| hold points that prevent a named bad end | " + safety + " |",
                "| of these shown necessary: without the rule the bad end is reached | " + proof.necessary(rows) + " |",
                "| rules none of whose clauses was seen in a public source; the adopting utility confirms them | "
                        + open + " |",
                "",
                "The other hold points are administrative: without them the record is poorer, and nobody is hurt.",
                "",
                "In *clause* and *values*, ○ marks what was not seen in a public source. *Values* are those that the rule looks at in",
                "its case, each with its figures in "
                        + REGIMES.stream().map(Regime::name).collect(Collectors.joining(", "))
                        + ", in this order; the tables and all sources are further down.",
                "*Last result* is what each of its tests said in the build that wrote or checked this page: *passed*, or, for a proof",
                "that reached the rule's bad end with the rule switched off, *shown*: in small worlds searched whole, or from the",
                "rule's own case on.",
                "");
    }

    private long count(Row.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private Stream<String> files() {
        var byFile = new LinkedHashMap<String, List<Row>>();
        rows.forEach(row ->
                byFile.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row));
        return byFile.entrySet().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of(
                                "## " + file.getKey(),
                                "",
                                "| rule | says | 中文 | clause | before | prevents | values | tests | last result |",
                                "|---|---|---|---|---|---|---|---|---|"),
                        Stream.concat(file.getValue().stream().map(this::line), Stream.of(""))));
    }

    private String line(Row row) {
        return Stream.of(
                        "`" + row.id() + "`<br>"
                                + row.home().substring(row.file().length() + 1),
                        text(EN, row.id()),
                        text(ZH, row.id()),
                        row.clauses().stream().map(Page::clause).collect(Collectors.joining("<br>")),
                        row.guards().stream().map(Page::command).collect(Collectors.joining(", ")),
                        row.against().map(harm -> text(EN, "harm." + harm)).orElse("–"),
                        row.values().stream().map(Page::value).collect(Collectors.joining("<br>")),
                        String.join("<br>", tests(row).keySet()),
                        String.join("<br>", tests(row).values()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The tests of a rule, each with its result in this build. */
    private SortedMap<String, String> tests(Row row) {
        var all = new TreeMap<String, String>(proof.of(row));
        all.put(row.shownBy(), passed.contains(row.shownBy()) ? "passed" : "not passed");
        return all;
    }

    /** A setting with its figures; a table has too many. */
    private static String value(String name) {
        var figures = Stream.of(Setting.values())
                .filter(setting -> setting.name().equals(name))
                .flatMap(setting -> REGIMES.stream()
                        .map(regime -> Objects.requireNonNull(regime.values().get(setting))))
                .map(Page::figure)
                .collect(Collectors.joining(", "));
        return "`" + name + "`" + (figures.isEmpty() ? " (table)" : " " + figures);
    }

    private static String figure(RegimeValue value) {
        return (value.value().isPresent() ? Long.toString(value.value().getAsLong()) : "none given")
                + (value.confirmed() ? "" : " ○");
    }

    private static String command(String code) {
        return code.equals("ticketCommand") || code.equals("planCommand") ? "everything" : code;
    }

    private static String clause(Clause clause) {
        var section = clause.section().isEmpty() ? "" : " " + clause.section();
        return (clause.confirmed() ? "" : "○ ") + text(EN, "standard." + clause.standard()) + section;
    }

    private static String text(SortedMap<String, String> texts, String key) {
        return Objects.requireNonNull(texts.get(key), () -> "there is no text " + key)
                .replace("|", "\\|");
    }

    private Stream<String> values() {
        var head = Stream.of(
                "## Values",
                "",
                "Every value of the shipped regimes; ○ marks one that a utility has to accept by name before going live. A utility's own",
                "profile replaces single values.",
                "",
                "| value | " + names() + " | sources |",
                "|---|" + "---|".repeat(REGIMES.size()) + "---|");
        var settings = Stream.of(Setting.values())
                .map(setting -> valueLine(
                        "`" + setting + "` " + text(EN, "setting." + setting),
                        regime -> Objects.requireNonNull(regime.values().get(setting))));
        var tables = Stream.of(Table.values())
                .flatMap(table -> Objects.requireNonNull(
                                REGIMES.getFirst().tables().get(table))
                        .keySet()
                        .stream()
                        .map(key -> valueLine(
                                "`" + table + "` " + key,
                                regime -> Objects.requireNonNull(
                                        Objects.requireNonNull(regime.tables().get(table))
                                                .get(key)))));
        return Stream.of(head, settings, tables, Stream.of("")).flatMap(lines -> lines);
    }

    private static String names() {
        return REGIMES.stream().map(Regime::name).collect(Collectors.joining(" | "));
    }

    private interface Pick {
        RegimeValue of(Regime regime);
    }

    private static String valueLine(String what, Pick pick) {
        var figures = REGIMES.stream().map(pick::of).map(Page::figure).collect(Collectors.joining(" | "));
        var sources = REGIMES.stream()
                .map(pick::of)
                .map(RegimeValue::source)
                .distinct()
                .collect(Collectors.joining("<br>"))
                .replace("|", "\\|");
        return "| " + what + " | " + figures + " | " + sources + " |";
    }

    private static Stream<String> notEvaluated() {
        var lines = new ArrayList<String>(List.of(
                "## Not evaluated",
                "",
                "Rules of the field that cannot be decided from recorded facts, and why.",
                "",
                "| section | rule | 中文 | why not |",
                "|---|---|---|---|"));
        for (JsonNode node : Catalogue.read("catalogue/not-evaluated.json")) {
            lines.add("| " + node.get("section").asString() + " | "
                    + node.get("rule").get("en").asString() + " | "
                    + node.get("rule").get("zh").asString() + " | "
                    + node.get("reason").get("en").asString() + " |");
        }
        return lines.stream();
    }
}
