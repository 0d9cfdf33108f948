package io.holdpoint.kernel;

import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.ClashEntry;
import io.holdpoint.kernel.clash.ClashKind;
import io.holdpoint.kernel.clash.Severity;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.risk.Assessment;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.Lec;
import io.holdpoint.kernel.risk.Occasions;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import io.holdpoint.kernel.violation.Grade;
import io.holdpoint.kernel.violation.Kind;
import io.holdpoint.kernel.violation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files beside the kernel, read for tests as the platform reads them in production. */
public final class Catalogue {

    private static final JsonMapper JSON = new JsonMapper();

    private Catalogue() {}

    /** The texts of one language. */
    public static SortedMap<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        for (String topic : strings(read("texts/topics.json"))) {
            read("texts/" + language + "/" + topic + ".json").properties().forEach(entry -> {
                if (texts.put(entry.getKey(), entry.getValue().asString()) != null) {
                    throw new IllegalStateException("the text " + entry.getKey() + " is there twice");
                }
            });
        }
        return texts;
    }

    /** The China Southern Grid regime. */
    public static Regime regime() {
        return regime("csg");
    }

    /** A shipped regime, by the name of its file. */
    public static Regime regime(String file) {
        return regimeFile(read("regimes/" + file + ".json")).regime();
    }

    /** A regime or a profile as it stands in a file. */
    public static RegimeFile regimeFile(JsonNode file) {
        var tables = new TreeMap<String, SortedMap<String, RegimeFile.Entry>>();
        file.path("tables").properties().forEach(table -> tables.put(table.getKey(), entries(table.getValue())));
        return new RegimeFile(file.get("name").asString(), entries(file.path("values")), tables);
    }

    private static SortedMap<String, RegimeFile.Entry> entries(JsonNode keyed) {
        var entries = new TreeMap<String, RegimeFile.Entry>();
        keyed.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(),
                        new RegimeFile.Entry(
                                entry.getValue().optional("value").map(JsonNode::asLong),
                                entry.getValue().optional("open").map(JsonNode::asBoolean),
                                entry.getValue().optional("source").map(JsonNode::asString),
                                entry.getValue().optional("confirmed").map(JsonNode::asBoolean))));
        return entries;
    }

    /** The hazards, by id. */
    public static SortedMap<String, Hazard> hazards() {
        var hazards = new TreeMap<String, Hazard>();
        for (JsonNode node : read("catalogue/hazards.json")) {
            var controls = new ArrayList<ControlClass>();
            for (JsonNode control : node.get("controls")) {
                controls.add(ControlClass.valueOf(control.get("class").asString()));
            }
            var score = new Lec(
                    node.get("likelihoodTenths").asInt(),
                    node.get("exposureTenths").asInt(),
                    node.get("consequenceScore").asInt());
            var id = node.get("id").asString();
            hazards.put(
                    id,
                    new Hazard(
                            id,
                            List.of(new Assessment(
                                    score, node.get("residualHundredths").asLong())),
                            List.copyOf(controls),
                            occasions(node.get("occasions"))));
        }
        return Collections.unmodifiableSortedMap(hazards);
    }

    private static Occasions occasions(JsonNode node) {
        var tags = new TreeSet<SiteTag>();
        strings(node.get("tags")).forEach(name -> tags.add(SiteTag.valueOf(name)));
        var weather = new TreeSet<WeatherAlert>();
        strings(node.get("weather")).forEach(name -> weather.add(WeatherAlert.valueOf(name)));
        return new Occasions(
                tags,
                weather,
                node.get("highVoltage").asBoolean(),
                node.get("backFeed").asBoolean());
    }

    /** The violation catalogue. */
    public static List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        for (JsonNode node : read("catalogue/violations.json")) {
            violations.add(new Violation(
                    node.get("code").asString(),
                    Kind.valueOf(node.get("kind").asString()),
                    Grade.valueOf(node.get("grade").asString()),
                    node.optional("hundredths").map(JsonNode::asLong)));
        }
        return List.copyOf(violations);
    }

    /** A clause of the violation catalogue. */
    public static Violation violation(String code) {
        return violations().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The table of clashes. */
    public static List<ClashEntry> clashes() {
        var entries = new ArrayList<ClashEntry>();
        for (JsonNode node : read("catalogue/clashes.json")) {
            var shares = new TreeSet<ClaimKind>();
            strings(node.get("shares")).forEach(name -> shares.add(ClaimKind.valueOf(name)));
            var clause = node.get("clause");
            entries.add(new ClashEntry(
                    node.get("code").asString(),
                    ClashKind.valueOf(node.get("kind").asString()),
                    node.optional("one").map(one -> Trait.valueOf(one.asString())),
                    node.optional("other").map(other -> Trait.valueOf(other.asString())),
                    Collections.unmodifiableSortedSet(shares),
                    Severity.valueOf(node.get("severity").asString()),
                    new Clause(
                            Standard.valueOf(clause.get("standard").asString()),
                            clause.get("section").asString(),
                            clause.get("confirmed").asBoolean())));
        }
        return List.copyOf(entries);
    }

    /** A kind of work. */
    public static WorkType workType(String code) {
        for (JsonNode node : read("catalogue/work-types.json")) {
            if (node.get("code").asString().equals(code)) {
                var certificates = new TreeSet<Certificate>();
                strings(node.get("certificates")).forEach(name -> certificates.add(Certificate.valueOf(name)));
                return new WorkType(
                        code,
                        node.get("isolates").asBoolean(),
                        certificates,
                        strings(node.get("hazards")),
                        strings(node.get("steps")),
                        new TreeSet<>(strings(node.get("toolKinds"))),
                        tags(node.get("tags")),
                        strings(node.get("measures")));
            }
        }
        throw new IllegalArgumentException("no work type " + code);
    }

    /** Every ticket type, by form. */
    public static SortedMap<Form, TicketType> ticketTypes() {
        var types = new TreeMap<Form, TicketType>();
        for (JsonNode node : read("catalogue/ticket-types.json")) {
            var form = Form.valueOf(node.get("form").asString());
            var fields = new TreeSet<Field>();
            strings(node.get("fields")).forEach(name -> fields.add(Field.valueOf(name)));
            types.put(
                    form,
                    new TicketType(
                            form,
                            TicketType.Nature.valueOf(node.get("nature").asString()),
                            node.get("outage").asBoolean(),
                            TicketType.PermitMode.valueOf(node.get("permit").asString()),
                            node.get("highVoltage").asBoolean(),
                            node.get("lowVoltage").asBoolean(),
                            node.get("dayBefore").asBoolean(),
                            node.get("guarded").asBoolean(),
                            TicketType.Parentage.valueOf(node.get("parent").asString()),
                            node.get("lines").asBoolean(),
                            fields));
        }
        return Collections.unmodifiableSortedMap(types);
    }

    private static SortedSet<SiteTag> tags(JsonNode array) {
        var tags = new TreeSet<SiteTag>();
        strings(array).forEach(name -> tags.add(SiteTag.valueOf(name)));
        return tags;
    }

    private static List<String> strings(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(node -> all.add(node.asString()));
        return List.copyOf(all);
    }

    /** A data file. */
    public static JsonNode read(String file) {
        try (var stream = Catalogue.class.getResourceAsStream("/holdpoint/" + file)) {
            return JSON.readTree(Objects.requireNonNull(stream, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
